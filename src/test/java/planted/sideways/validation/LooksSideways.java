package planted.sideways.validation;

import planted.sideways.rollup.Sum;

record LooksSideways(Sum sum) {}
