package planted.upward.rollup;

import planted.upward.report.Printed;

record LooksUp(Printed printed) {}
