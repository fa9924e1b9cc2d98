package org.assize.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.assize.content.Content;
import org.assize.engine.Evaluation;
import org.assize.fact.RiskFact.Soa;
import org.assize.finding.ApprovedStatement;
import org.assize.framework.Statement;

/** Makes the statements on controls of the frameworks in scope. */
final class StatementRows {

    private final Content content;
    private final Evaluation evaluation;
    private final Index index;

    StatementRows(final Content content, final Evaluation evaluation, final Index index) {
        this.content = content;
        this.evaluation = evaluation;
        this.index = index;
    }

    /** The rows of all statements. */
    List<Report.SoaRow> controls(final List<String> frameworks) {
        final List<Report.SoaRow> rows = new ArrayList<>();
        content.statements().stream()
                .filter(statement -> frameworks.contains(statement.framework()))
                .forEach(statement -> rows.addAll(new SoaRows(content, statement, evaluation, index).rows()));
        return rows;
    }

    /** One line for each statement. */
    List<Report.StatementRow> rows(final List<String> frameworks, final List<Report.SoaRow> controls) {
        return content.statements().stream()
                .filter(statement -> frameworks.contains(statement.framework()))
                .map(statement -> row(statement, controls))
                .toList();
    }

    private Report.StatementRow row(final Statement statement, final List<Report.SoaRow> controls) {
        final List<Report.SoaRow> rows = controls.stream()
                .filter(row -> row.framework().equals(statement.framework()))
                .toList();
        final Optional<Soa> document = evaluation.first(Soa.class);
        final Optional<ApprovedStatement> approval = evaluation.stream(ApprovedStatement.class)
                .filter(each -> each.on() != null)
                .findFirst();
        return new Report.StatementRow(
                statement.framework(),
                statement.title(),
                document.map(Soa::version).orElse(null),
                document.map(Soa::date).map(Object::toString).orElse(null),
                approval.map(ApprovedStatement::by).orElse(null),
                approval.map(ApprovedStatement::on).map(Object::toString).orElse(null),
                approval.isPresent(),
                rows.size(),
                count(rows, SoaRows.EXCLUDED),
                count(rows, SoaRows.OPEN));
    }

    private static int count(final List<Report.SoaRow> rows, final String status) {
        return Math.toIntExact(
                rows.stream().filter(row -> row.status().equals(status)).count());
    }
}
