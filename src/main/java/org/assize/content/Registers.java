package org.assize.content;

import java.util.List;

/** The tables behind risk register, statement on controls and stages of certification; all in the order of their files. */
public record Registers(
        List<ThreatLine> threats,
        List<SignOffLine> signOffs,
        List<DemandLine> demands,
        List<Stage> stages,
        List<StageCheck> checks,
        List<CycleStep> cycle) {

    public Registers {
        threats = List.copyOf(threats);
        signOffs = List.copyOf(signOffs);
        demands = List.copyOf(demands);
        stages = List.copyOf(stages);
        checks = List.copyOf(checks);
        cycle = List.copyOf(cycle);
    }
}
