package org.assize.authoring.lint;

import java.util.List;
import org.assize.authoring.lint.LintRule.Check;

/** All lint rules. Each has a page, {@code docs/lint/<id>.md}, whose snippets are tests. */
public final class LintRules {

    private LintRules() {}

    /** In order of category, and of importance within it. */
    public static List<LintRule> all() {
        return List.of(
                error("unknown-import", "bugs", "An import names a type that exists", TypeChecks::unknownImport),
                error(
                        "unknown-type",
                        "bugs",
                        "A pattern names a type that the file imports or declares",
                        TypeChecks::unknownType),
                error(
                        "unknown-field",
                        "bugs",
                        "A condition names an attribute that the type has",
                        TypeChecks::unknownField),
                error("unknown-constant", "bugs", "A constant is one of its list", TypeChecks::unknownConstant),
                error("unknown-variable", "bugs", "A variable is bound before it is used", TypeChecks::unknownVariable),
                error("type-mismatch", "bugs", "Only like is compared with like", TypeChecks::typeMismatch),
                error("unguarded-null", "bugs", "A condition never meets an unknown value", TypeChecks::unguardedNull),
                error("forall-without-exists", "bugs", "Nothing at all is not everything", TypeChecks::forall),
                error("never-true", "bugs", "The conditions of a pattern can hold together", LogicChecks::neverTrue),
                error("duplicate-rule-name", "bugs", "Every rule has a name of its own", LogicChecks::duplicateName),
                error("duplicate-rule", "bugs", "No rule says what another says", LogicChecks::duplicateRule),
                error(
                        "self-defeating-not",
                        "bugs",
                        "No rule concludes what it needs to be absent",
                        LogicChecks::selfDefeating),
                error("circle", "bugs", "No conclusion rests on its own absence", LogicChecks::loop),
                warning(
                        "never-consumed",
                        "bugs",
                        "A declared type is looked for by some rule",
                        LogicChecks::neverConsumed),
                error("never-produced", "bugs", "A derived type is concluded by some rule", LogicChecks::neverProduced),
                error("wrong-package", "engine", "All rules stand in one package", SafetyChecks::wrongPackage),
                error("multi-pattern", "engine", "not and exists hold one pattern", SafetyChecks::multiPattern),
                error(
                        "inline-accumulate",
                        "engine",
                        "accumulate uses functions and no code",
                        SafetyChecks::inlineAccumulate),
                error("min-max", "engine", "accumulate uses neither min nor max", SafetyChecks::minMax),
                error(
                        "nested-accumulate",
                        "engine",
                        "No accumulate uses what another counted",
                        SafetyChecks::nestedAccumulate),
                error("change-of-facts", "engine", "Facts are never changed or taken back", SafetyChecks::change),
                error("stated-conclusion", "engine", "Conclusions are inserted logically", SafetyChecks::stated),
                error(
                        "one-conclusion",
                        "engine",
                        "A rule concludes one fact and does nothing else",
                        SafetyChecks::consequence),
                error("forbidden-code", "engine", "A rule does not reach the machine", SafetyChecks::forbiddenCode),
                error(
                        "rule-attribute",
                        "engine",
                        "No salience, no groups, no other attribute",
                        SafetyChecks::attribute),
                error("annotation", "engine", "A rule has no annotation", SafetyChecks::annotation),
                error("extends", "engine", "A rule extends no other", SafetyChecks::extending),
                error(
                        "file-element",
                        "engine",
                        "A file holds imports, declared types and rules",
                        SafetyChecks::heading),
                error("from", "engine", "from reads the content and bound lists only", SafetyChecks::from),
                error("eval", "engine", "Conditions stand in patterns", SafetyChecks::eval),
                error("or-between-patterns", "engine", "Alternatives are rules of their own", SafetyChecks::either),
                warning("wildcard-import", "style", "An import names one type", SafetyChecks::oneImportEach),
                warning("unused-import", "style", "Every import is used", TypeChecks::unusedImport),
                error("clock", "content", "Dates compare with the date of the assessment", SafetyChecks::clock),
                error(
                        "unknown-obligation",
                        "content",
                        "A rule names obligations that exist",
                        ReferenceChecks::unknownObligation),
                error(
                        "unknown-parameter",
                        "content",
                        "A rule reads parameters that exist",
                        ReferenceChecks::unknownParameter),
                error(
                        "unknown-question",
                        "content",
                        "A rule names questions that exist",
                        ReferenceChecks::unknownQuestion),
                error("unknown-aspect", "content", "A rule states aspects that exist", ReferenceChecks::unknownAspect),
                error("bare-number", "content", "Thresholds are parameters", ReferenceChecks::bareNumber),
                error(
                        "requirement-reference",
                        "content",
                        "Requirements are named in mappings only",
                        ReferenceChecks::requirementReference),
                error(
                        "foreign-id",
                        "content",
                        "A rule concludes about the obligation in its name",
                        ReferenceChecks::foreignId),
                error("id-in-grading", "content", "No grading rule names an obligation", ReferenceChecks::idInGrading),
                error("producer-layer", "content", "A type is concluded in one layer", ReferenceChecks::producerLayer),
                error(
                        "content-in-topic",
                        "content",
                        "Topics look at facts and not at the content",
                        ReferenceChecks::contentInTopic),
                error("rule-name", "words", "A rule's name says whose it is", ReferenceChecks::ruleName),
                warning("topic-prefix", "words", "The names in a file begin alike", ReferenceChecks::topicPrefix),
                error("title-style", "words", "A title states the compliant state", WordChecks::titleStyle),
                error(
                        "instance-variable",
                        "words",
                        "The words use variables that the rules bind",
                        WordChecks::instance),
                error(
                        "population",
                        "words",
                        "One rule says of how many subjects an obligation speaks",
                        WordChecks::population),
                error("reads", "words", "The words name what the rules look at", WordChecks::reads),
                error("unattested", "words", "A question asks for every obligation", WordChecks::unattested),
                warning("retired", "words", "Nothing rests on a deprecated obligation", WordChecks::retired),
                error("missing-case", "cases", "There is a case for every outcome", WordChecks::missingCase),
                error("documented-example", "cases", "One case is the example on the page", WordChecks::example),
                warning("same-case", "cases", "No case repeats another", WordChecks::sameCase),
                warning("todo", "cases", "Nothing is left to be done", WordChecks::todo),
                note("topic-size", "style", "A topic can be overseen", WordChecks::topicSize));
    }

    private static LintRule error(final String id, final String category, final String summary, final Check check) {
        return new LintRule(id, category, Level.ERROR, summary, check);
    }

    private static LintRule warning(final String id, final String category, final String summary, final Check check) {
        return new LintRule(id, category, Level.WARNING, summary, check);
    }

    private static LintRule note(final String id, final String category, final String summary, final Check check) {
        return new LintRule(id, category, Level.NOTE, summary, check);
    }
}
