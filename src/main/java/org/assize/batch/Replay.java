package org.assize.batch;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.assize.fact.Source;
import org.assize.intake.Dossier;
import org.assize.report.JsonLines;
import org.assize.source.InputException;
import org.assize.source.NearestName;
import org.assize.source.Problem;
import org.jspecify.annotations.Nullable;

/** Assesses one organisation of a finished batch again. */
public final class Replay {

    private final Path root;
    private final OutputFolder.Begun begun;
    private final OrganisationResult before;

    private Replay(final Path root, final OutputFolder.Begun begun, final OrganisationResult before) {
        this.root = root;
        this.begun = begun;
        this.before = before;
    }

    /**
     * What came of it.
     *
     * @param dossier what was assessed
     * @param difference a sentence that says what is not as it was; null if the result is the same to the byte
     */
    public record Outcome(
            OrganisationResult result,
            Dossier dossier,
            @Nullable String difference) {}

    /**
     * Finds an organisation of a batch.
     *
     * @throws InputException if the folder holds no finished batch, or not that organisation
     */
    public static Replay of(final Path root, final String organisation) throws IOException {
        Verification.manifest(root);
        final OutputFolder.Begun begun = new OutputFolder(root).begun();
        final AtomicReference<@Nullable OrganisationResult> found = new AtomicReference<>();
        final AtomicReference<@Nullable String> near = new AtomicReference<>();
        FinalFiles.results(root, result -> {
            if (result.id().equals(organisation)
                    || (found.get() == null && result.organisation().equals(organisation))) {
                found.set(result);
            } else if (near.get() == null) {
                near.set(NearestName.advice(organisation, java.util.List.of(result.id(), result.organisation())));
            }
        });
        final OrganisationResult result = found.get();
        if (result == null || begun == null) {
            throw refused(FinalFiles.RESULTS, "there is no organisation \"" + organisation + "\" in it.", near.get());
        }
        return new Replay(root, begun, result);
    }

    private static InputException refused(final String file, final String message, final @Nullable String advice) {
        return new InputException(java.util.List.of(new Problem(Source.ofFile(file), message, advice)));
    }

    /** Settings of the batch. */
    public BatchSettings settings() {
        return begun.settings();
    }

    /**
     * Assesses it.
     *
     * @param moved where the input is now; null if it is where it was
     * @throws InputException if its record is not there any more
     */
    public Outcome run(final Batches batches, final BatchSettings now, final @Nullable Path moved) throws IOException {
        final Path input = moved == null ? Path.of(begun.from()) : moved;
        final Member member = member(batches.input(input, begun.settings()));
        final Evaluator evaluator = batches.evaluator(begun.settings(), java.util.List.of());
        final Evaluated evaluated = evaluator.evaluate(member);
        final OrganisationResult result = evaluated.result();
        if (result == null) {
            throw refused(
                    before.source(),
                    "is refused now: "
                            + Objects.requireNonNull(evaluated.reject()).reason(),
                    null);
        }
        return new Outcome(result, evaluator.dossier(member), difference(now, result));
    }

    private Member member(final Input input) throws IOException {
        final AtomicReference<@Nullable Member> found = new AtomicReference<>();
        input.read(member -> {
            if (member.place().equals(before.source())) {
                found.set(member);
            }
            return found.get() == null;
        });
        final Member member = found.get();
        if (member == null) {
            throw refused(before.source(), "is not in the input any more.", "name the input with --input.");
        }
        return member;
    }

    private @Nullable String difference(final BatchSettings now, final OrganisationResult result) {
        if (JsonLines.line(result).equals(JsonLines.line(before))) {
            return null;
        }
        if (!result.sha256().equals(before.sha256())) {
            return before.source() + ": is not what it was when " + root + " was made.";
        }
        final String content = now.differenceTo(begun.settings());
        return before.id() + ": the result differs"
                + (content == null ? ", although nothing else does." : ", and so does " + content + ".");
    }
}
