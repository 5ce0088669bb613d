package vn.tonghop.build;

import java.util.Map;
import org.objectweb.asm.Type;
import org.objectweb.asm.commons.GeneratorAdapter;

/** How a value becomes one of the type that is wanted: cast, boxed, unboxed or widened, as a lambda does it. */
final class Conversion {

    private static final Map<String, Type> UNBOXED = Map.of(
            "java/lang/Boolean", Type.BOOLEAN_TYPE,
            "java/lang/Byte", Type.BYTE_TYPE,
            "java/lang/Character", Type.CHAR_TYPE,
            "java/lang/Short", Type.SHORT_TYPE,
            "java/lang/Integer", Type.INT_TYPE,
            "java/lang/Long", Type.LONG_TYPE,
            "java/lang/Float", Type.FLOAT_TYPE,
            "java/lang/Double", Type.DOUBLE_TYPE);

    private static final String OBJECT = "java/lang/Object";

    private Conversion() {}

    /**
     * Of what lies on the stack.
     *
     * @param given what it is declared as
     * @param known what is known of it besides
     */
    static void convert(GeneratorAdapter code, Type given, Type known, Type wanted) {
        if (isPrimitive(given) && isPrimitive(wanted)) {
            code.cast(given, wanted);
        } else if (isPrimitive(given)) {
            code.valueOf(given);
        } else if (isPrimitive(wanted)) {
            Type unboxed = UNBOXED.getOrDefault(known.getInternalName(), wanted);
            code.unbox(unboxed);
            code.cast(unboxed, wanted);
        } else if (!given.equals(wanted) && !wanted.getInternalName().equals(OBJECT)) {
            code.checkCast(wanted);
        }
    }

    /**
     * Of what a body answered.
     *
     * @param promised what callers know that they get
     * @param erased what the method is declared to answer
     */
    static void answer(GeneratorAdapter code, Type got, Type promised, Type erased) {
        if (erased.equals(Type.VOID_TYPE)) {
            drop(code, got);
        } else if (isPrimitive(got) && !isPrimitive(erased)) {
            code.valueOf(got);
        } else {
            convert(code, got, isPrimitive(promised) ? got : promised, erased);
        }
    }

    private static void drop(GeneratorAdapter code, Type got) {
        if (got.getSize() == 2) {
            code.pop2();
        } else if (got.getSize() == 1) {
            code.pop();
        }
    }

    static String boxed(Type primitive) {
        return UNBOXED.entrySet().stream()
                .filter(pair -> pair.getValue().equals(primitive))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }

    private static boolean isPrimitive(Type type) {
        return type.getSort() < Type.ARRAY;
    }
}
