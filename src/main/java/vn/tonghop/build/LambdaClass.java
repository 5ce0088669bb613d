package vn.tonghop.build;

import java.util.ArrayList;
import java.util.List;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.commons.GeneratorAdapter;
import org.objectweb.asm.commons.Method;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.MethodNode;

/** The class of one lambda: keeps what the lambda captured and hands every call on to the method that is its body. */
final class LambdaClass {

    static final String MAKER = "of";

    /** Of a lambda that captured nothing there is only one. */
    private static final String ONE = "ONE";

    private static final Type OBJECT = Type.getType(Object.class);
    private static final Method OBJECTS = Method.getMethod("void <init> ()");
    private static final int HIDDEN = Opcodes.ACC_SYNTHETIC | Opcodes.ACC_FINAL;

    private final Type type;
    private final InvokeDynamicInsnNode made;
    private final Type[] captured;
    private final Method constructor;
    private final Handle body;
    private final ClassNode node = new ClassNode();

    LambdaClass(String name, InvokeDynamicInsnNode made) {
        this.type = Type.getObjectType(name);
        this.made = made;
        this.captured = Type.getArgumentTypes(made.desc);
        this.constructor = new Method("<init>", Type.VOID_TYPE, captured);
        this.body = (Handle) made.bsmArgs[1];
    }

    ClassNode node(ClassNode owner, String nestHost) {
        String answered = Type.getReturnType(made.desc).getInternalName();
        node.visit(
                owner.version,
                HIDDEN | Opcodes.ACC_SUPER,
                type.getInternalName(),
                null,
                OBJECT.getInternalName(),
                new String[] {answered});
        node.visitOuterClass(owner.name, null, null);
        node.visitInnerClass(type.getInternalName(), null, null, Opcodes.ACC_FINAL);
        node.visitNestHost(nestHost);
        keeper();
        maker();
        answer();
        return node;
    }

    private void keeper() {
        for (int i = 0; i < captured.length; i++) {
            node.fields.add(
                    new FieldNode(HIDDEN | Opcodes.ACC_PRIVATE, kept(i), captured[i].getDescriptor(), null, null));
        }
        GeneratorAdapter code = method(Opcodes.ACC_PRIVATE, constructor);
        code.loadThis();
        code.invokeConstructor(OBJECT, OBJECTS);
        for (int i = 0; i < captured.length; i++) {
            code.loadThis();
            code.loadArg(i);
            code.putField(type, kept(i), captured[i]);
        }
        end(code);
    }

    private void maker() {
        GeneratorAdapter code = method(Opcodes.ACC_STATIC, new Method(MAKER, made.desc));
        if (captured.length == 0) {
            one();
            code.getStatic(type, ONE, type);
        } else {
            code.newInstance(type);
            code.dup();
            code.loadArgs();
            code.invokeConstructor(type, constructor);
        }
        end(code);
    }

    private void one() {
        int access = HIDDEN | Opcodes.ACC_PRIVATE | Opcodes.ACC_STATIC;
        node.fields.add(new FieldNode(access, ONE, type.getDescriptor(), null, null));
        GeneratorAdapter code = method(Opcodes.ACC_STATIC, Method.getMethod("void <clinit> ()"));
        code.newInstance(type);
        code.dup();
        code.invokeConstructor(type, constructor);
        code.putStatic(type, ONE, type);
        end(code);
    }

    /** The one method of the interface: from what it is given and answers to what the body takes and answers. */
    private void answer() {
        Type erased = (Type) made.bsmArgs[0];
        Type exact = (Type) made.bsmArgs[2];
        GeneratorAdapter code = method(Opcodes.ACC_PUBLIC, new Method(made.name, erased.getDescriptor()));
        List<Type> taken = taken();
        if (makesAnObject()) {
            code.newInstance(owner());
            code.dup();
        }
        for (int i = 0; i < captured.length; i++) {
            code.loadThis();
            code.getField(type, kept(i), captured[i]);
            Conversion.convert(code, captured[i], captured[i], taken.get(i));
        }
        for (int i = 0; i < erased.getArgumentTypes().length; i++) {
            code.loadArg(i);
            Type given = erased.getArgumentTypes()[i];
            Conversion.convert(code, given, exact.getArgumentTypes()[i], taken.get(captured.length + i));
        }
        callBody(code);
        Type got = makesAnObject() ? owner() : Type.getReturnType(body.getDesc());
        Conversion.answer(code, got, exact.getReturnType(), erased.getReturnType());
        end(code);
    }

    /** What the body takes, its object first where it has one. */
    private List<Type> taken() {
        List<Type> taken = new ArrayList<>(List.of(Type.getArgumentTypes(body.getDesc())));
        if (body.getTag() != Opcodes.H_INVOKESTATIC && !makesAnObject()) {
            taken.add(0, owner());
        }
        return taken;
    }

    private void callBody(GeneratorAdapter code) {
        int ofObject = body.isInterface() ? Opcodes.INVOKEINTERFACE : Opcodes.INVOKEVIRTUAL;
        int call = switch (body.getTag()) {
            case Opcodes.H_INVOKESTATIC -> Opcodes.INVOKESTATIC;
            case Opcodes.H_NEWINVOKESPECIAL -> Opcodes.INVOKESPECIAL;
            default -> ofObject;
        };
        code.visitMethodInsn(call, body.getOwner(), body.getName(), body.getDesc(), body.isInterface());
    }

    private boolean makesAnObject() {
        return body.getTag() == Opcodes.H_NEWINVOKESPECIAL;
    }

    private Type owner() {
        return Type.getObjectType(body.getOwner());
    }

    private static String kept(int place) {
        return "kept" + place;
    }

    private GeneratorAdapter method(int access, Method method) {
        var code = new MethodNode(access, method.getName(), method.getDescriptor(), null, null);
        node.methods.add(code);
        return new GeneratorAdapter(code, access, method.getName(), method.getDescriptor());
    }

    private static void end(GeneratorAdapter code) {
        code.returnValue();
        code.visitMaxs(0, 0);
    }
}
