package org.assize.batch;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;

/**
 * Records that are assessed and committed together. Where one ends depends on the input alone.
 *
 * @param first index of its first record in the input, from 0
 */
record Block(int number, long first, List<Member> members, String sha256) {

    Block {
        members = List.copyOf(members);
    }

    /** Fills blocks, one after the other. */
    static final class Filler {

        private final int size;
        private List<Member> members = new ArrayList<>();
        private long weight;
        private long first;
        private int number;

        Filler(final int size) {
            this.size = size;
        }

        /** Whether the block is to be taken after this record. */
        boolean add(final Member member) {
            members.add(member);
            weight += member.weight();
            return members.size() >= size || weight >= BatchLimits.SHARD_BYTES;
        }

        boolean isEmpty() {
            return members.isEmpty();
        }

        /** Number of blocks taken. */
        int taken() {
            return number;
        }

        /** Number of records in the blocks taken. */
        long records() {
            return first;
        }

        Block take() {
            final Block block = new Block(number, first, members, digest(members));
            number++;
            first += members.size();
            members = new ArrayList<>();
            weight = 0;
            return block;
        }

        private static String digest(final List<Member> members) {
            final MessageDigest digest = Hashes.sha256();
            members.forEach(member ->
                    digest.update((member.place() + '\0' + member.sha256() + '\n').getBytes(StandardCharsets.UTF_8)));
            return Hashes.hex(digest.digest());
        }
    }
}
