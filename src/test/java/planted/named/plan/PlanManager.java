package planted.named.plan;

record PlanManager(String text) {}
