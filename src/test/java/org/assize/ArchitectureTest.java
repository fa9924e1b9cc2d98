package org.assize;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assize.source.FactModel;
import org.junit.jupiter.api.Test;

/** The direction of dependencies, and who may do what; each rule with its reason. */
@AnalyzeClasses(
        packages = "org.assize",
        importOptions = {ImportOption.DoNotIncludeTests.class, ArchitectureTest.Written.class})
class ArchitectureTest {

    /** Classes that were compiled from rules are no Java of ours, and many. */
    static final class Written implements ImportOption {

        @Override
        public boolean includes(final Location location) {
            return !location.contains("/org/assize/rules/");
        }
    }

    private static final String[] LIBRARIES_OF_ALL = {"java..", "org.jspecify.annotations.."};
    private static final Pattern FRAMEWORK =
            Pattern.compile("iso27001|iso.?27001|gdpr|nis2|soc2", Pattern.CASE_INSENSITIVE);
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/|//[^\\n]*", Pattern.DOTALL);

    @ArchTest
    static final ArchRule facts_know_nothing_but_the_language =
            only("fact").because("the client's vocabulary must outlive every library");

    @ArchTest
    static final ArchRule findings_know_facts = only("finding", "fact")
            .because("rules derive findings from facts, and nothing else may leak into their equality");

    @ArchTest
    static final ArchRule frameworks_know_findings_and_facts =
            only("framework", "fact", "finding").because("a framework is content, not code");

    @ArchTest
    static final ArchRule readers_know_facts =
            mayUse("source", "fact").because("a reader of files must not know what is judged from them");

    @ArchTest
    static final ArchRule content_is_below_the_engine = mayUse("content", "source", "framework", "finding", "fact")
            .because("rules read content, content runs no rules");

    @ArchTest
    static final ArchRule intake_is_below_the_engine =
            mayUse("intake", "source", "content", "fact").because("what is read must not depend on what is concluded");

    @ArchTest
    static final ArchRule the_engine_reads_no_files_of_the_client = mayUse(
                    "engine", "content", "framework", "finding", "fact")
            .because("it judges facts, wherever they come from");

    @ArchTest
    static final ArchRule the_assessment_does_not_render = mayUse(
                    "assessment", "engine", "intake", "content", "source", "framework", "finding", "fact")
            .because("a result is rendered by others");

    @ArchTest
    static final ArchRule reports_render_results_only = mayUse(
                    "report", "assessment", "content", "source", "framework", "finding", "fact")
            .because("a format must not need rules or dossiers");

    @ArchTest
    static final ArchRule rule_authors_tools_do_not_need_the_command_line = mayUse(
                    "authoring",
                    "assessment",
                    "report",
                    "engine",
                    "intake",
                    "content",
                    "source",
                    "framework",
                    "finding",
                    "fact")
            .because("tests use them too");

    @ArchTest
    static final ArchRule only_the_engine_imports_drools = noClasses()
            .that()
            .resideOutsideOfPackage("org.assize.engine..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.drools..", "org.kie..")
            .because("the rule engine must be replaceable in one place");

    @ArchTest
    static final ArchRule only_one_class_touches_internals_of_truth_maintenance = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("org.assize.engine.BeliefReader")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.drools.tms..", "org.drools.core..")
            .because("internal API changes without notice");

    @ArchTest
    static final ArchRule spring_and_picocli_stay_in_cli = noClasses()
            .that()
            .resideOutsideOfPackage("org.assize.cli..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.springframework..", "picocli..")
            .because("everything else is a library");

    @ArchTest
    static final ArchRule only_cli_reads_the_clock = noClasses()
            .that()
            .resideOutsideOfPackage("org.assize.cli..")
            .should()
            .callMethodWhere(target(nameMatching("now|currentTimeMillis|nanoTime|systemDefault"))
                    .and(target(owner(resideInAPackage("java..")))))
            .because("dates compare with the date of the assessment");

    @ArchTest
    static final ArchRule only_cli_exits_and_prints = noClasses()
            .that()
            .resideOutsideOfPackage("org.assize.cli..")
            .should()
            .callMethod(System.class, "exit", int.class)
            .orShould()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .because("a library that ends the process cannot be used by another");

    @ArchTest
    static final ArchRule only_one_class_reads_record_components = noClasses()
            .that()
            .doNotBelongToAnyOf(FactModel.class)
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.lang.reflect.RecordComponent")
            .because("names, types and meanings of facts follow from their records in one place");

    @ArchTest
    static void there_are_classes_to_check(final JavaClasses classes) {
        assertThat(classes.size()).isGreaterThan(100);
    }

    @Test
    void no_java_decides_anything_by_the_name_of_a_framework() throws IOException {
        final List<String> offenders = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (final Path file :
                    files.filter(each -> each.toString().endsWith(".java")).toList()) {
                final boolean vocabulary = file.toString().replace('\\', '/').contains("org/assize/fact/");
                final String code = COMMENT.matcher(Files.readString(file)).replaceAll("");
                if (!vocabulary && FRAMEWORK.matcher(withoutDescription(code)).find()) {
                    offenders.add(file.toString());
                }
            }
        }
        assertThat(offenders)
                .as("a framework is content: move the decision to rules/ or mappings/")
                .isEmpty();
    }

    /** The help may name what the product is for, and code the client's own attributes. */
    private static String withoutDescription(final String code) {
        return code.replaceAll("(?s)description\\s*=\\s*\"[^\"]*\"", "")
                .replaceAll("Soc2Category|Soc2Report|[Ss]oc2Type|nis2Registered|PublicAuthorityGdpr", "")
                .replaceAll("\\b(Law|Mode|TrainingTopic)\\.[A-Z0-9_]+", "")
                .replaceAll("\"[a-z-]+\\.[a-z0-9-]+\"", "");
    }

    private static ArchRule only(final String name, final String... others) {
        return classes()
                .that()
                .resideInAPackage("org.assize." + name + "..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(packages(name, others, LIBRARIES_OF_ALL));
    }

    private static ArchRule mayUse(final String name, final String... others) {
        final List<String> allowed = new ArrayList<>(List.of(others));
        allowed.add(name);
        final String[] forbidden = Stream.of(
                        "fact",
                        "finding",
                        "framework",
                        "source",
                        "content",
                        "intake",
                        "engine",
                        "assessment",
                        "report",
                        "authoring",
                        "cli")
                .filter(each -> !allowed.contains(each))
                .map(each -> "org.assize." + each + "..")
                .toArray(String[]::new);
        return noClasses()
                .that()
                .resideInAPackage("org.assize." + name + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(forbidden);
    }

    private static String[] packages(final String name, final String[] others, final String[] libraries) {
        return Stream.of(Stream.of(name), Stream.of(others))
                .flatMap(names -> names)
                .map(each -> "org.assize." + each + "..")
                .collect(java.util.stream.Collectors.collectingAndThen(
                        java.util.stream.Collectors.toList(),
                        list -> Stream.concat(list.stream(), Stream.of(libraries))
                                .toArray(String[]::new)));
    }
}
