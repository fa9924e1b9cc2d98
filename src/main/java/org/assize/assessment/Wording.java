package org.assize.assessment;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.assize.fact.Fact;
import org.assize.fact.RecordSet;
import org.assize.fact.Ref;
import org.assize.finding.Aspect;
import org.assize.finding.Grade;
import org.assize.finding.Judged;
import org.assize.finding.Limit;
import org.assize.finding.Parameter;
import org.assize.finding.Population;
import org.assize.finding.Tally;
import org.assize.finding.Undecided;
import org.assize.finding.Violation;
import org.assize.source.FactModel;

/** Puts facts and conclusions into words. */
final class Wording {

    private static final Pattern VARIABLE = Pattern.compile("\\{([A-Za-z]+)\\}");
    private static final Pattern RECORD = Pattern.compile("^([A-Za-z]+)[\\[(]\\s*(.*?)\\s*[\\])]$", Pattern.DOTALL);

    private final FactModel model;

    Wording(final FactModel model) {
        this.model = model;
    }

    /** The attributes of a fact that were given. */
    String facts(final Fact fact) {
        return model.values(fact).entrySet().stream()
                .map(entry -> entry.getKey() + " " + entry.getValue())
                .collect(Collectors.joining(", "));
    }

    /** Fills the variables of a rule into a template; an unknown one reads "unknown". */
    static String fill(final String template, final Map<String, Object> variables) {
        final Matcher matcher = VARIABLE.matcher(template);
        return matcher.replaceAll(match -> Matcher.quoteReplacement(value(variables.get(match.group(1)))));
    }

    private static String value(final @org.jspecify.annotations.Nullable Object value) {
        if (value == null) {
            return "unknown";
        }
        if (value instanceof Fact fact) {
            return fact.ref().id();
        }
        return value instanceof Ref ref ? ref.id() : value.toString();
    }

    /** A shorter line for a node that stands in the same derivation already. */
    String name(final Object object) {
        return object instanceof Fact fact ? fact.ref().toString() : of(object);
    }

    /** One line for a node of a derivation. */
    String of(final Object object) {
        if (object instanceof Fact fact) {
            return fact.ref() + ": " + facts(fact);
        }
        if (object instanceof RecordSet set) {
            return set.provided()
                    ? "record set " + set.entity() + ": " + set.populationCount() + " rows, complete " + set.complete()
                    : "record set " + set.entity() + ": not provided";
        }
        return conclusion(object);
    }

    private static String conclusion(final Object object) {
        if (object instanceof Parameter parameter) {
            return "parameter " + parameter.name() + " = " + parameter.value() + " " + parameter.unit();
        }
        if (object instanceof Limit limit) {
            return "limit " + limit.name() + " = " + limit.value() + " " + limit.unit() + " (" + limit.from() + ")";
        }
        if (object instanceof Population population) {
            return population.obligation() + " speaks about " + population.count();
        }
        if (object instanceof Violation violation) {
            return violation.obligation() + " is violated by " + violation.subject() + " (" + violation.mode() + ")";
        }
        if (object instanceof Undecided undecided) {
            return undecided.obligation() + " is undecided for " + undecided.subject() + ": " + undecided.missing();
        }
        return judgement(object);
    }

    private static String judgement(final Object object) {
        if (object instanceof Aspect aspect) {
            return aspect.obligation() + " " + aspect.name() + " for " + aspect.subject();
        }
        if (object instanceof Tally tally) {
            return tally.obligation() + " counted: " + tally.population() + " subjects, "
                    + tally.violations().size() + " violations, "
                    + tally.undecided().size() + " undecided, answers " + tally.claim();
        }
        if (object instanceof Judged judged) {
            return judged.obligation() + " is " + judged.result()
                    + (judged.mode() == null ? "" : " (" + judged.mode() + ")");
        }
        if (object instanceof Grade grade) {
            return grade.obligation() + " is " + grade.grade() + " in " + grade.framework();
        }
        return generic(object);
    }

    /** A record as the language prints it, without brackets. */
    private static String generic(final Object object) {
        final Matcher matcher = RECORD.matcher(object.toString());
        return matcher.matches() ? matcher.group(1) + ": " + matcher.group(2) : object.toString();
    }
}
