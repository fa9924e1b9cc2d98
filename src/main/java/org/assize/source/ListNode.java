package org.assize.source;

import java.util.List;
import org.assize.fact.Source;

/** Values in written order. */
public record ListNode(Source place, List<Node> items) implements Node {

    public ListNode {
        items = List.copyOf(items);
    }

    @Override
    public String shown() {
        return "a list";
    }
}
