package org.maillage;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.maillage.account.DemonstrationPart;
import org.maillage.account.Example;
import org.maillage.shared.Past;
import org.maillage.shared.Words;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.ApplicationModule;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.ui.ModelMap;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The rules of the house that a machine can check; each was seen to fail once. */
class HouseRulesTest {

    private static final int LONGEST_CLASS = 250;

    /** Ways in which a script makes HTML of words; Leaflet takes a string that it is handed for HTML. */
    private static final Pattern TAKEN_FOR_SAFE = Pattern.compile("\\$unsafe\\{([^}]*)}");

    private static final Pattern HTML_OF_WORDS = Pattern.compile(
            "innerHTML|outerHTML|insertAdjacentHTML|setHTMLUnsafe|createContextualFragment|parseFromString|srcdoc"
                    + "|document\\.write|(?:(?:bind|open|set)(?:Tooltip|Popup)(?:Content)?\\(|setContent\\(|\\bhtml:)"
                    + "\\s*(?!element\\(|\\))(\\w*)");

    private static final JavaClasses OURS = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.maillage");

    @Test
    void whatHasTheFocusKeepsItsShape() throws IOException {
        var sheet = Files.readString(Path.of("src/main/resources/static/maillage.css"));
        var changed = Pattern.compile("([^{}]*:focus[^{}]*)\\{([^}]*)}")
                .matcher(sheet)
                .results()
                .filter(it -> !it.group(1).contains(".skip"))
                .filter(it -> Pattern.compile(
                                "(?<![-\\w])(border-radius|border-width|padding|margin|font|width|height)")
                        .matcher(it.group(2))
                        .find())
                .map(it -> it.group(1).strip())
                .filter(it -> !it.startsWith("a:not(.btn, .chip)"));

        assertThat(changed)
                .as("a field that changes its shape moves what stands beside it: an outline says that it has the focus")
                .isEmpty();
    }

    @Test
    void everyPackageIsNullMarked() {
        classes()
                .that()
                .doNotHaveSimpleName("package-info")
                .and()
                .haveSimpleNameNotStartingWith("Jte")
                .should(haveAPackageMarked(NullMarked.class))
                .because("null is meant where it is written, and nowhere else")
                .check(OURS);
    }

    @Test
    void everyModuleSaysWhatItMayUse() {
        classes()
                .that()
                .resideInAPackage("org.maillage.*..")
                .should(haveAPackageMarked(ApplicationModule.class))
                .because("an arrow between modules is a decision")
                .check(OURS);
    }

    @Test
    void whatAModuleShowsIsNotItsPlumbing() {
        classes()
                .that()
                .haveSimpleNameEndingWith("Controller")
                .or()
                .haveSimpleNameEndingWith("Form")
                .should()
                .notBePublic()
                .allowEmptyShould(true)
                .because("pages and forms belong to their module alone")
                .check(OURS);
    }

    @Test
    void controllersOpenNoTransactions() {
        noClasses()
                .that()
                .areAnnotatedWith(Controller.class)
                .should()
                .beAnnotatedWith(Transactional.class)
                .because("a use case is the unit of work")
                .check(OURS);
        methods()
                .that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Controller.class)
                .should()
                .notBeAnnotatedWith(Transactional.class)
                .because("a use case is the unit of work")
                .check(OURS);
    }

    @Test
    void handlersAnswerWithValues() {
        noClasses()
                .that()
                .areMetaAnnotatedWith(Controller.class)
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(
                        Model.class,
                        ModelMap.class,
                        ModelAndView.class,
                        RedirectAttributes.class,
                        HttpServletResponse.class)
                .because("a handler answers with one value: an Answer, or a ResponseEntity for a file")
                .check(OURS);
    }

    @Test
    void nothingIsInjectedIntoFields() {
        noFields()
                .should()
                .beAnnotatedWith(Autowired.class)
                .because("what a class needs stands in its constructor")
                .check(OURS);
    }

    @Test
    void nobodyReachesThroughABeanToItsParts() {
        noClasses()
                .should(callTheAccessorOfAPart())
                .because("what a bean stands on is its own affair, although a record shows it")
                .check(OURS);
    }

    private static ArchCondition<JavaClass> callTheAccessorOfAPart() {
        return new ArchCondition<>("call the accessor of a part of a bean") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getMethodCallsFromSelf().stream()
                        .filter(it -> !it.getTargetOwner().equals(type)
                                && it.getTargetOwner().isRecord()
                                && it.getTargetOwner().isMetaAnnotatedWith(Component.class)
                                && it.getTarget().getRawParameterTypes().isEmpty()
                                && it.getTargetOwner().tryGetField(it.getName()).isPresent())
                        .forEach(it -> events.add(SimpleConditionEvent.satisfied(it, describe(it))));
            }
        };
    }

    @Test
    void workThatComesBackIsAJob() {
        methods()
                .that()
                .areDeclaredInClassesThat()
                .doNotHaveSimpleName("GiveBackMemory")
                .should()
                .notBeAnnotatedWith(Scheduled.class)
                .because(
                        "jobs run on one node at a time, do not wait for each other, and tell when they fail: @Job; each node cleans its own memory")
                .check(OURS);
    }

    @Test
    void rowsAreListsUnlessSomebodyClosesThem() {
        noClasses()
                .should()
                .callMethod(JdbcClient.MappedQuerySpec.class, "stream")
                .because(
                        "a stream of rows holds its connection until it is closed: list().stream(), or a row handler for many")
                .check(OURS);
    }

    @Test
    void timeComesFromAClock() {
        noClasses()
                .should(callNowWithoutAClock())
                .because("a test must be able to choose the time")
                .check(OURS);
    }

    @Test
    void onlyTheDemonstrationLivesInAPast() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName(Example.class.getName())
                .should()
                .callMethod(Past.class, "live", Instant.class, Runnable.class)
                .because("what people do happens now, is told by mail and stays among their deeds")
                .check(OURS);
    }

    @Test
    void onlyPartsOfTheDemonstrationKnowItsExample() {
        noClasses()
                .that()
                .doNotImplement(DemonstrationPart.class)
                .and()
                .resideOutsideOfPackage("org.maillage.demonstration")
                .and()
                .doNotBelongToAnyOf(Example.class, DemonstrationPart.class)
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(Example.class)
                .because("an example is lived by its parts")
                .check(OURS);
    }

    @Test
    void lettersAreSaidByTheOneThatTamesWhatPeopleTyped() {
        noClasses()
                .that(DescribedPredicate.describe(
                        "write mails",
                        it -> it.getConstructorCallsFromSelf().stream()
                                .anyMatch(call -> Set.of("News", "Mail", "Letter")
                                        .contains(call.getTargetOwner().getSimpleName()))))
                .and()
                // A digest is made of what was tamed when it was posted.
                .doNotHaveSimpleName("Letter")
                .and()
                .doNotHaveSimpleName("GatherDigests")
                .and()
                .resideOutsideOfPackage("org.maillage.publishing")
                .should()
                .callMethodWhere(DescribedPredicate.describe(
                        "say words as they are",
                        it -> it.getTargetOwner().isEquivalentTo(Words.class)
                                && it.getName().startsWith("sayIn")))
                .because("no link of a stranger goes into our mails: Letter.say")
                .check(OURS);
    }

    @Test
    void datesAreOfJavaTime() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(java.util.Calendar.class)
                .because("java.time says what is meant")
                .check(OURS);
        fields().should()
                .notHaveRawType(java.util.Date.class)
                .because("java.time says what is meant")
                .check(OURS);
    }

    @Test
    void namesSayWhatAThingIs() {
        noClasses()
                .should()
                .haveNameMatching(".*(Manager|Helper|Util|Utils|Impl|Dto|Entity|Service|Info|Exception)")
                .because("such words say nothing of the domain")
                .check(OURS);
    }

    @Test
    void noTwoClassesShareAName() {
        var byName = OURS.stream()
                .filter(it -> it.isTopLevelClass()
                        && !it.getSimpleName().equals("package-info")
                        && !it.getSimpleName().startsWith("Jte"))
                .collect(Collectors.groupingBy(JavaClass::getSimpleName));

        assertThat(byName.values())
                .as("whoever searches for a name finds one thing")
                .filteredOn(it -> it.size() > 1)
                .isEmpty();
    }

    @Test
    void searchEnginesAndSolversStayInTheirModules() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.maillage.search..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.apache.lucene..", "org.hibernate.search..")
                .because("nobody outside search sees its engine")
                .check(OURS);
        noClasses()
                .that()
                .resideOutsideOfPackage("org.maillage.planning..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("ai.timefold..")
                .because("nobody outside planning sees its solver")
                .check(OURS);
    }

    @Test
    void filesThatGrowGoOutByTheOneThatBoundsThem() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.maillage.web")
                .should()
                .callMethod(HttpServletResponse.class, "getOutputStream")
                .because("SendFiles sends only a few at once")
                .check(OURS);
    }

    @Test
    void scriptsSetWordsAsWords() throws IOException {
        try (var files = Files.list(Path.of("src", "main", "resources", "static"))) {
            var found = files.filter(it -> it.toString().endsWith(".js"))
                    .flatMap(HouseRulesTest::htmlOfWords)
                    .toList();

            assertThat(found)
                    .as("a name may hold a tag: textContent, or element(…) for Leaflet, keeps it a name")
                    .isEmpty();
        }
    }

    @Test
    void pagesTakeForSafeWhatWasMadeSoAndNothingElse() throws IOException {
        // Markdown that was read by the one who makes it safe, linked data, and drawings of ours.
        var safe = Set.of(
                "page.words()",
                "other.words()",
                "row.words()",
                "section.html()",
                "frame.linkedData()",
                "Icons.icon(name)");
        try (var files = Files.walk(Path.of("src", "main", "jte"))) {
            var found = files.filter(it -> it.toString().endsWith(".jte"))
                    .flatMap(HouseRulesTest::takenForSafe)
                    .toList();

            assertThat(found).isNotEmpty().isSubsetOf(safe);
        }
    }

    private static Stream<String> takenForSafe(Path template) {
        try {
            return TAKEN_FOR_SAFE.matcher(Files.readString(template)).results().map(it -> it.group(1));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Stream<String> htmlOfWords(Path script) {
        try {
            var text = Files.readString(script);
            return HTML_OF_WORDS
                    .matcher(text)
                    .results()
                    .filter(it -> it.group(1) == null || !text.contains("const " + it.group(1) + " = element("))
                    .map(it -> script.getFileName() + ": " + it.group());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** As PostgreSQL itself compares, É comes after Z. What is put in order for no reader says so by its name here. */
    @Test
    void namesStandInTheOrderOfTheFrenchAlphabet() throws IOException {
        var order = Pattern.compile("order by [^\"]*?\\b(?:\\w+\\.)?(?:name|title)\\b(?! collate)");
        var forNoReader = List.of("PlanTasks.java", "Figures.java", "OwnDirectory.java", "OwnSearches.java");
        try (var files = Files.walk(Path.of("src", "main", "java"))) {
            var others = files.filter(it -> it.toString().endsWith(".java"))
                    .filter(it -> !forNoReader.contains(it.getFileName().toString()))
                    .filter(it -> hasLine(it, order))
                    .toList();

            assertThat(others).isEmpty();
        }
        noClasses()
                .that()
                .haveNameNotMatching(".*\\.(Glossary|FindTerritory)")
                .should()
                .dependOnClassesThat()
                .areAssignableTo(java.text.Collator.class)
                .because("the database puts names in order, but for the few that it does not hold")
                .check(OURS);
    }

    /** The database counts days in the zone of the machine, pages in that of Paris: they are not the same late in the evening. */
    @Test
    void noStatementAsksTheDatabaseForTheDay() throws IOException {
        var day = Pattern.compile("\\bcurrent_" + "date\\b");
        try (var main = Files.walk(Path.of("src", "main", "java"));
                var test = Files.walk(Path.of("src", "test", "java"))) {
            assertThat(Stream.concat(main, test)
                            .filter(it -> it.toString().endsWith(".java"))
                            .filter(it -> hasLine(it, day)))
                    .isEmpty();
        }
    }

    @Test
    void noClassIsTooLongToRead() throws IOException {
        try (var files = Files.walk(Path.of("src", "main", "java"))) {
            var long250 = files.filter(it -> it.toString().endsWith(".java"))
                    .filter(HouseRulesTest::isTooLong)
                    .toList();

            assertThat(long250).isEmpty();
        }
    }

    @Test
    void everyPackageHasItsTestsBesideIt() throws IOException {
        var tested = new HashSet<>(packagesOf(Path.of("src", "test", "java"), "Test.java"));
        tested.addAll(packagesOf(Path.of("src", "journey", "java"), "Test.java"));

        assertThat(packagesOf(Path.of("src", "main", "java"), "package-info.java"))
                .as("what a package decides is told by a test of the same package")
                .isSubsetOf(tested);
    }

    private static Set<Path> packagesOf(Path root, String ending) throws IOException {
        try (var files = Files.walk(root)) {
            return files.filter(it -> it.toString().endsWith(ending))
                    .map(it -> root.relativize(it.getParent()))
                    .collect(Collectors.toSet());
        }
    }

    private static boolean hasLine(Path file, Pattern pattern) {
        try (var lines = Files.lines(file)) {
            return lines.anyMatch(pattern.asPredicate());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static boolean isTooLong(Path file) {
        try (var lines = Files.lines(file)) {
            return lines.count() > LONGEST_CLASS;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static ArchCondition<JavaClass> haveAPackageMarked(
            Class<? extends java.lang.annotation.Annotation> annotation) {
        return new ArchCondition<>("be in a package with @" + annotation.getSimpleName()) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                events.add(new SimpleConditionEvent(
                        type,
                        type.getPackage().isAnnotatedWith(annotation),
                        type.getName() + " is in a package without @" + annotation.getSimpleName()));
            }
        };
    }

    private static ArchCondition<JavaClass> callNowWithoutAClock() {
        return new ArchCondition<>("call now() without a clock") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getMethodCallsFromSelf().stream()
                        .filter(it -> it.getName().equals("now")
                                && it.getTargetOwner().getPackageName().equals("java.time"))
                        .filter(it -> it.getTarget().getRawParameterTypes().stream()
                                .noneMatch(parameter -> parameter.isEquivalentTo(Clock.class)))
                        .forEach(it -> events.add(SimpleConditionEvent.satisfied(it, describe(it))));
            }
        };
    }

    private static String describe(JavaMethodCall call) {
        return call.getDescription();
    }
}
