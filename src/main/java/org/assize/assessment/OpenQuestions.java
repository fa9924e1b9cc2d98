package org.assize.assessment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.assize.content.Attestation;
import org.assize.content.Content;
import org.assize.content.Question;
import org.assize.finding.Judged;
import org.assize.finding.Result;
import org.assize.source.Attribute;
import org.assize.source.EntityShape;
import org.assize.source.FactModel;

/** Lists the missing facts, those first that would help to settle most requirements. */
final class OpenQuestions {

    private final Content content;
    private final FactModel model;
    private final Index index;

    OpenQuestions(final Content content, final FactModel model, final Index index) {
        this.content = content;
        this.model = model;
        this.index = index;
    }

    List<Report.OpenQuestion> rows(final List<Report.PostureRow> posture) {
        final Map<String, Set<String>> obligations = new TreeMap<>();
        for (final Judged judged : index.judged()) {
            if (judged.result() == Result.NOT_ASSESSED) {
                missing(judged)
                        .forEach(fact -> obligations
                                .computeIfAbsent(fact, key -> new TreeSet<>())
                                .add(judged.obligation()));
            }
        }
        final List<Report.OpenQuestion> rows = new ArrayList<>();
        obligations.forEach((fact, ids) ->
                rows.add(new Report.OpenQuestion(fact, ask(fact), settles(ids, posture), List.copyOf(ids))));
        rows.sort(Comparator.comparingInt(Report.OpenQuestion::settles)
                .reversed()
                .thenComparing(Report.OpenQuestion::missing));
        return rows;
    }

    /** What records lack; for an obligation that only answers decide, its questions. */
    private List<String> missing(final Judged judged) {
        if (!judged.missing().isEmpty()) {
            return judged.missing();
        }
        return content.questions().stream()
                .filter(question -> question.attests().contains(judged.obligation()))
                .map(Question::id)
                .toList();
    }

    private static int settles(final Set<String> obligations, final List<Report.PostureRow> posture) {
        return (int) posture.stream()
                .filter(row -> row.outcome().equals(Result.NOT_ASSESSED.name()))
                .filter(row -> row.obligations().stream()
                        .map(Report.ObligationOutcome::id)
                        .anyMatch(obligations::contains))
                .count();
    }

    private String ask(final String fact) {
        final List<Attestation> attestations = content.attestations(fact);
        if (!attestations.isEmpty()) {
            return attestations.get(0).question().text();
        }
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
