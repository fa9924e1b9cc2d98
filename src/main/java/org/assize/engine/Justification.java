package org.assize.engine;

import java.util.List;
import java.util.Map;

/**
 * One reason for a derived fact: the rule, what its variables stood for, and the facts that it matched.
 *
 * @param variables values by name, without the dollar sign, sorted by name
 * @param premises facts matched, elements of collected lists included
 */
public record Justification(String rule, Map<String, Object> variables, List<Object> premises) {}
