package planted.upward.storage;

import planted.upward.report.Printed;

record LooksDown(Printed printed) {}
