package vn.tonghop.architecture;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.FailureReport;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/** What the packages below a root package have to keep to. */
final class PackageRules {

    static final int MOST_CLASSES = 14;

    private static final String PACKAGE_INFO = "package-info";

    private static final Pattern EMPTY_WORD =
            Pattern.compile("(?:(?:.*[a-z0-9])?(?:Util|Common|Helper|Manager|Service)s?|.*Impl)"
                    + "|utils?|commons?|helpers?|managers?|services?|impl");

    private final Ranks ranks;

    PackageRules(String root) {
        this.ranks = new Ranks(root);
    }

    List<ClassRule> all() {
        return Stream.concat(
                        Stream.of(
                                everyPackageHasARank(),
                                importsGoDown(),
                                noCycles(),
                                everyPackageIsNullMarked(),
                                packagesStaySmall(),
                                namesSayWhatThingsAre(),
                                oneClassWritesJson()),
                        LibraryHome.all().stream().map(this::staysHome))
                .toList();
    }

    ClassRule everyPackageHasARank() {
        return new ClassRule(
                "every package has a rank",
                "a package without a rank could import anything: put it into a feature, or give it a rank in Ranks",
                classes -> packagesOf(classes)
                        .filter(name -> ranks.rankOf(name).isEmpty())
                        .map(name -> "package " + name + " has no rank"));
    }

    ClassRule importsGoDown() {
        return new ClassRule(
                "imports go to strictly lower ranks",
                "what is read first must not lean on what comes later: move the class, or hand over a value",
                classes -> uses(classes, this::goesUp));
    }

    ClassRule noCycles() {
        return new ClassRule(
                "packages form no cycle",
                "packages in a cycle can only be understood and changed all at once",
                classes -> cyclesIn(classes).getDetails().stream());
    }

    ClassRule everyPackageIsNullMarked() {
        return new ClassRule(
                "every package has a package-info.java with @NullMarked",
                "it says what comes in, what goes out and what may be trusted, and that nothing is null unless marked",
                classes -> packagesOf(classes)
                        .filter(name -> !isNullMarked(classes, name))
                        .map(name -> "package " + name + " is not @NullMarked in a package-info.java"));
    }

    ClassRule packagesStaySmall() {
        return new ClassRule(
                "a package holds at most " + MOST_CLASSES + " classes",
                "a larger package is two features: split it or give it a sub-package",
                classes -> topLevel(classes).collect(groupingBy(JavaClass::getPackageName, toList())).values().stream()
                        .filter(types -> types.size() > MOST_CLASSES)
                        .map(types ->
                                "package " + types.get(0).getPackageName() + " holds " + types.size() + " classes"));
    }

    ClassRule namesSayWhatThingsAre() {
        return new ClassRule(
                "no name is made of util, common, helper, manager, service or impl",
                "these words say nothing about what a thing is: name it after the domain",
                classes -> classes.stream()
                        .filter(type -> hasEmptyWord(type.getSimpleName())
                                || Arrays.stream(type.getPackageName().split("\\."))
                                        .anyMatch(PackageRules::hasEmptyWord))
                        .map(type -> "class " + type.getName() + " has a name that says nothing"));
    }

    ClassRule oneClassWritesJson() {
        return new ClassRule(
                "one class writes JSON",
                "quoting is got right in one place: call the JsonWriter there is",
                classes -> topLevel(classes)
                        .map(JavaClass::getName)
                        .filter(name -> name.contains("JsonWriter"))
                        .sorted()
                        .skip(1)
                        .map(name -> "class " + name + " is a second JsonWriter"));
    }

    ClassRule staysHome(LibraryHome library) {
        return new ClassRule(
                library.name() + " only in " + String.join(", ", library.homes()),
                library.reason(),
                classes -> uses(classes, use -> library.owns(use.getTargetClass()) && !isAtHome(use, library)));
    }

    private boolean goesUp(Dependency use) {
        String imported = use.getTargetClass().getPackageName();
        return ranks.owns(imported) && !ranks.mayImport(use.getOriginClass().getPackageName(), imported);
    }

    private boolean isAtHome(Dependency use, LibraryHome library) {
        return ranks.featureOf(use.getOriginClass().getPackageName())
                .filter(library.homes()::contains)
                .isPresent();
    }

    private FailureReport cyclesIn(JavaClasses classes) {
        return SlicesRuleDefinition.slices()
                .matching(ranks.root() + ".(**)")
                .should()
                .beFreeOfCycles()
                .allowEmptyShould(true)
                .evaluate(classes)
                .getFailureReport();
    }

    private static Stream<String> uses(JavaClasses classes, Predicate<Dependency> wrong) {
        return classes.stream()
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .filter(wrong)
                .map(Dependency::getDescription);
    }

    private static Stream<String> packagesOf(JavaClasses classes) {
        return classes.stream().map(JavaClass::getPackageName).distinct();
    }

    private static boolean isNullMarked(JavaClasses classes, String packageName) {
        return classes.stream()
                .filter(type -> type.getPackageName().equals(packageName))
                .filter(type -> type.getSimpleName().equals(PACKAGE_INFO))
                .anyMatch(type -> type.isAnnotatedWith(NullMarked.class));
    }

    private static Stream<JavaClass> topLevel(JavaClasses classes) {
        return classes.stream()
                .filter(type -> type.isTopLevelClass() && !type.getSimpleName().equals(PACKAGE_INFO));
    }

    private static boolean hasEmptyWord(String name) {
        return EMPTY_WORD.matcher(name).matches();
    }
}
