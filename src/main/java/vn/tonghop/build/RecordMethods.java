package vn.tonghop.build;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.commons.GeneratorAdapter;
import org.objectweb.asm.commons.Method;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.MethodNode;

/** Writes out {@code equals} and {@code hashCode} of a record, component by component, as the specification has them. */
final class RecordMethods {

    private static final String FACTORY = "java/lang/runtime/ObjectMethods";
    private static final String EQUALS = "equals";
    private static final String HASH_CODE = "hashCode";
    private static final Type OBJECTS = Type.getType(Objects.class);
    private static final int PRIME = 31;
    /** What the bootstrap method is told before the components: the class and their names. */
    private static final int FIRST_COMPONENT = 2;

    private final Type type;
    private final List<Handle> components;

    private RecordMethods(ClassNode owner, InvokeDynamicInsnNode linked) {
        this.type = Type.getObjectType(owner.name);
        this.components = Arrays.stream(linked.bsmArgs)
                .skip(FIRST_COMPONENT)
                .map(Handle.class::cast)
                .toList();
    }

    /** Whether there was any that the compiler left to be linked. */
    static boolean writtenOutIn(ClassNode owner) {
        boolean any = false;
        for (MethodNode method : owner.methods) {
            for (AbstractInsnNode step : method.instructions.toArray()) {
                if (step instanceof InvokeDynamicInsnNode linked && isOfRecord(linked)) {
                    new RecordMethods(owner, linked).writeOut(method);
                    any = true;
                }
            }
        }
        return any;
    }

    private static boolean isOfRecord(InvokeDynamicInsnNode call) {
        return call.bsm.getOwner().equals(FACTORY) && List.of(EQUALS, HASH_CODE).contains(call.name);
    }

    private void writeOut(MethodNode method) {
        method.instructions.clear();
        method.localVariables = null;
        var code = new GeneratorAdapter(method, method.access, method.name, method.desc);
        if (method.name.equals(EQUALS)) {
            equal(code, method);
        } else {
            hash(code);
        }
        code.visitMaxs(0, 0);
    }

    private void equal(GeneratorAdapter code, MethodNode method) {
        Label different = code.newLabel();
        code.loadArg(0);
        code.instanceOf(type);
        code.ifZCmp(GeneratorAdapter.EQ, different);
        for (Handle component : components) {
            code.loadThis();
            code.getField(type, component.getName(), type(component));
            code.loadArg(0);
            code.checkCast(type);
            code.getField(type, component.getName(), type(component));
            goWhereDifferent(code, type(component), different);
        }
        code.push(true);
        code.returnValue();
        code.mark(different);
        method.visitFrame(Opcodes.F_SAME, 0, null, 0, null);
        code.push(false);
        code.returnValue();
    }

    private static void goWhereDifferent(GeneratorAdapter code, Type component, Label different) {
        switch (component.getSort()) {
            case Type.BOOLEAN, Type.CHAR, Type.BYTE, Type.SHORT, Type.INT, Type.LONG ->
                code.ifCmp(component, GeneratorAdapter.NE, different);
            case Type.FLOAT, Type.DOUBLE -> {
                String pair = component.getDescriptor().repeat(2);
                code.invokeStatic(boxed(component), new Method("compare", "(" + pair + ")I"));
                code.ifZCmp(GeneratorAdapter.NE, different);
            }
            default -> {
                code.invokeStatic(OBJECTS, Method.getMethod("boolean equals (Object, Object)"));
                code.ifZCmp(GeneratorAdapter.EQ, different);
            }
        }
    }

    private void hash(GeneratorAdapter code) {
        code.push(0);
        for (Handle component : components) {
            code.push(PRIME);
            code.math(GeneratorAdapter.MUL, Type.INT_TYPE);
            code.loadThis();
            code.getField(type, component.getName(), type(component));
            boolean primitive = type(component).getSort() < Type.ARRAY;
            String taken = primitive ? component.getDesc() : Type.getDescriptor(Object.class);
            code.invokeStatic(primitive ? boxed(type(component)) : OBJECTS, new Method(HASH_CODE, "(" + taken + ")I"));
            code.math(GeneratorAdapter.ADD, Type.INT_TYPE);
        }
        code.returnValue();
    }

    private static Type type(Handle component) {
        return Type.getType(component.getDesc());
    }

    private static Type boxed(Type primitive) {
        return Type.getObjectType(Conversion.boxed(primitive));
    }
}
