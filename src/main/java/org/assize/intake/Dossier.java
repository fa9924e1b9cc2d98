package org.assize.intake;

import java.util.List;
import org.assize.fact.AssessmentContext;
import org.assize.fact.Fact;
import org.assize.fact.RecordSet;
import org.assize.fact.Ref;

/**
 * Everything that is known of one organisation, read and checked.
 *
 * @param name of the folder or file
 * @param facts what the client states, without the context, by entity and id
 * @param recordSets one for each entity of the model, also for those that are absent, by name
 * @param context the question that is asked
 * @param inputs the files that were read, by path
 * @param ignored answers whose evidence is dated after the assessment; they are among the facts, without that evidence
 */
public record Dossier(
        String name,
        List<Fact> facts,
        List<RecordSet> recordSets,
        AssessmentContext context,
        List<InputFile> inputs,
        List<Ref> ignored) {

    /**
     * A file as it was read.
     *
     * @param path relative to the dossier, with {@code /}
     * @param sha256 of its bytes, lower-case hexadecimal
     * @param size in bytes
     */
    public record InputFile(String path, String sha256, long size) {}

    public Dossier {
        facts = List.copyOf(facts);
        recordSets = List.copyOf(recordSets);
        inputs = List.copyOf(inputs);
        ignored = List.copyOf(ignored);
    }
}
