package org.assize.assessment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.assize.content.Content;
import org.assize.content.Obligation;
import org.assize.content.Question;
import org.assize.finding.Result;
import org.assize.framework.Requirement;
import org.assize.source.Attribute;
import org.assize.source.EntityShape;
import org.assize.source.FactModel;

/** Lists the missing facts, those first that settle most requirements. */
final class OpenQuestions {

    private final Content content;
    private final FactModel model;
    private final MissingFacts missing;
    private final Map<String, Tally> tallies = new TreeMap<>();

    /** What is open for want of one fact. */
    private static final class Tally {
        private int settles;
        private int helps;
        private final Set<String> obligations = new TreeSet<>();
    }

    OpenQuestions(final Content content, final FactModel model, final MissingFacts missing) {
        this.content = content;
        this.model = model;
        this.missing = missing;
    }

    List<Report.OpenQuestion> rows(final List<Report.PostureRow> posture) {
        posture.stream().filter(row -> isOpen(row.outcome())).forEach(this::count);
        content.obligations().stream()
                .filter(obligation -> content.mappings(obligation.id()).isEmpty())
                .map(Obligation::id)
                .forEach(id ->
                        missing.of(id).forEach(fact -> tally(fact).obligations.add(id)));
        final List<Report.OpenQuestion> rows = new ArrayList<>();
        tallies.forEach((fact, tally) -> rows.add(
                new Report.OpenQuestion(fact, ask(fact), tally.settles, tally.helps, List.copyOf(tally.obligations))));
        rows.sort(Comparator.comparingInt(Report.OpenQuestion::settles)
                .thenComparingInt(Report.OpenQuestion::helps)
                .reversed()
                .thenComparing(Report.OpenQuestion::missing));
        return rows;
    }

    private static boolean isOpen(final String outcome) {
        return outcome.equals(Result.NOT_ASSESSED.name());
    }

    private Tally tally(final String fact) {
        return tallies.computeIfAbsent(fact, key -> new Tally());
    }

    private void count(final Report.PostureRow row) {
        final Set<String> facts = new TreeSet<>(binding(row));
        boolean hopeless = false;
        for (final Report.ObligationOutcome obligation : row.obligations()) {
            if (isOpen(obligation.outcome())) {
                final Set<String> lacking = missing.of(obligation.id());
                lacking.forEach(fact -> tally(fact).obligations.add(obligation.id()));
                facts.addAll(lacking);
                hopeless = hopeless || lacking.isEmpty();
            }
        }
        for (final String fact : facts) {
            tally(fact).helps++;
            if (facts.size() == 1 && !hopeless) {
                tally(fact).settles++;
            }
        }
    }

    /** The circumstance on which it depends whether the requirement binds, if that is open. */
    private Collection<String> binding(final Report.PostureRow row) {
        return content.requirement(row.framework(), row.requirement()).stream()
                .map(Requirement::binding)
                .filter(missing::isOpen)
                .toList();
    }

    private String ask(final String fact) {
        final Question question = content.bank().question(fact);
        if (question != null) {
            return missing.isAnswered(fact)
                    ? "Please show what proves the answer: " + question.evidence() + "."
                    : question.text();
        }
        final String circumstance = content.bank().circumstance(fact);
        return circumstance == null ? provide(fact) : circumstance;
    }

    private String provide(final String fact) {
        final int dot = fact.indexOf('.');
        final EntityShape entity = model.entity(dot < 0 ? fact : fact.substring(0, dot));
        if (entity == null) {
            return "Please tell: " + fact + ".";
        }
        return dot < 0
                ? "Please provide " + fact + ": " + entity.meaning() + "."
                : "Please complete " + fact + ": " + meaning(entity, fact.substring(dot + 1)) + ".";
    }

    private static String meaning(final EntityShape entity, final String attribute) {
        return entity.shape().attributes().stream()
                .filter(each -> each.name().equals(attribute))
                .map(Attribute::meaning)
                .findFirst()
                .orElse(attribute);
    }
}
