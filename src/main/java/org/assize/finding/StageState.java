package org.assize.finding;

import java.util.List;

/**
 * What was seen of a check of a stage.
 *
 * @param findings obligations with findings on what it is about, sorted
 */
public record StageState(String framework, String stage, String check, CheckState state, List<String> findings) {

    public StageState {
        findings = findings.stream().sorted().distinct().toList();
    }
}
