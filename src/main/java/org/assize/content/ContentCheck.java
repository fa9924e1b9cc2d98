package org.assize.content;

import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.assize.fact.Source;
import org.assize.finding.Parameter;
import org.assize.framework.Framework;
import org.assize.framework.Mapping;
import org.assize.framework.Requirement;
import org.assize.framework.Strength;
import org.assize.source.NearestName;
import org.assize.source.Problems;

/** Checks that the parts of the content agree with each other. */
final class ContentCheck {

    private final Problems problems;

    ContentCheck(final Problems problems) {
        this.problems = problems;
    }

    void check(
            final Path rules,
            final List<RuleSource> sources,
            final List<Obligation> obligations,
            final List<Question> questions,
            final List<Parameter> parameters,
            final List<Mapping> mappings,
            final List<Framework> frameworks) {
        final Set<String> ids = new TreeSet<>();
        for (final Obligation obligation : obligations) {
            if (!ids.add(obligation.id())) {
                problems.add(obligation.source(), "the obligation " + obligation.id() + " stands twice.");
            }
        }
        obligations.forEach(obligation -> checkObligation(obligation, ids, mappings));
        questions.forEach(question -> checkQuestion(question, ids));
        checkMappings(mappings, ids);
        checkUnjudged(mappings, frameworks);
        checkWords(rules, sources, ids);
        checkParameters(sources, parameters);
    }

    private void checkObligation(final Obligation obligation, final Set<String> ids, final List<Mapping> mappings) {
        final boolean mapped =
                mappings.stream().anyMatch(mapping -> mapping.obligation().equals(obligation.id()));
        if (mapped == (obligation.unmapped() != null)) {
            problems.add(
                    obligation.source(),
                    mapped
                            ? obligation.id() + " is mapped, and says why it is not."
                            : obligation.id() + " is mapped to no requirement.",
                    mapped ? null : "add it to mappings/obligations, or say why not under \"unmapped\".");
        }
        known(obligation.source(), obligation.coveredBy(), ids);
        known(obligation.source(), obligation.reflects(), ids);
        if (!obligation.reflective() && !obligation.reflects().isEmpty()) {
            problems.add(
                    obligation.source(),
                    obligation.id() + " reflects others and is not reflective.",
                    "write \"reflective: yes\".");
        }
    }

    private void checkQuestion(final Question question, final Set<String> ids) {
        known(question.source(), question.attests(), ids);
        if (question.attests().isEmpty()) {
            problems.add(question.source(), question.id() + " attests no obligation.");
        }
    }

    private void known(final Source place, final Collection<String> used, final Set<String> ids) {
        used.stream()
                .filter(id -> !ids.contains(id))
                .forEach(id -> problems.add(place, "\"" + id + "\" is no obligation.", NearestName.advice(id, ids)));
    }

    private void checkMappings(final List<Mapping> mappings, final Set<String> ids) {
        final Map<String, Source> primaries = new HashMap<>();
        for (final Mapping mapping : mappings) {
            known(mapping.source(), List.of(mapping.obligation()), ids);
            final String pair = mapping.framework() + " " + mapping.obligation();
            if (mapping.primary() && mapping.strength() == Strength.POINTER) {
                problems.add(mapping.source(), "a pointer cannot be primary.");
            }
            if (mapping.primary() && primaries.put(pair, mapping.source()) != null) {
                problems.add(mapping.source(), mapping.obligation() + " has two primary requirements.");
            }
        }
    }

    /** A requirement that says why facts cannot judge it is not judged. */
    private void checkUnjudged(final List<Mapping> mappings, final List<Framework> frameworks) {
        final Set<String> unjudged = frameworks.stream()
                .flatMap(framework -> framework.requirements().stream())
                .filter(requirement -> requirement.unjudged() != null)
                .map(Requirement::ref)
                .collect(Collectors.toSet());
        mappings.stream()
                .filter(mapping -> mapping.strength() != Strength.POINTER)
                .filter(mapping -> unjudged.contains(mapping.framework() + ":" + mapping.requirement()))
                .forEach(mapping -> problems.add(
                        mapping.source(),
                        mapping.requirement() + " says why facts cannot judge it, and " + mapping.obligation()
                                + " judges it."));
    }

    private void checkWords(final Path rules, final List<RuleSource> sources, final Set<String> ids) {
        for (final RuleSource source : sources) {
            final String file = rules.resolve(source.path()).toString().replace('\\', '/');
            DrlText.rules(source.text()).stream()
                    .filter(rule -> rule.obligation() != null && !ids.contains(rule.obligation()))
                    .forEach(rule -> problems.add(
                            Source.ofLine(file, rule.line(), 1),
                            rule.obligation() + " has no words in the topic's .yml."));
        }
    }

    private void checkParameters(final List<RuleSource> sources, final List<Parameter> parameters) {
        final Set<String> known =
                parameters.stream().map(Parameter::name).collect(Collectors.toCollection(TreeSet::new));
        final Set<String> used = new TreeSet<>();
        for (final RuleSource source : sources) {
            for (final DrlText.Use use : DrlText.limits(source.text())) {
                used.add(use.name());
                if (!known.contains(use.name())) {
                    problems.add(
                            Source.ofLine(source.path(), use.line(), 1),
                            "\"" + use.name() + "\" is no parameter.",
                            NearestName.advice(use.name(), known));
                }
            }
        }
        parameters.stream()
                .filter(parameter -> !used.contains(parameter.name()))
                .forEach(parameter ->
                        problems.add(parameter.source(), "no rule reads the parameter \"" + parameter.name() + "\"."));
    }
}
