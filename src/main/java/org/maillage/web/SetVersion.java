package org.maillage.web;

import java.nio.ByteBuffer;
import java.util.Collection;
import java.util.stream.Collectors;
import org.maillage.shared.Secret;

/**
 * The version of a set that has none of its own, made of its members: whoever sends a set anew says by it which one they
 * had before them.
 */
public final class SetVersion {

    private SetVersion() {}

    /** The same for the same members in whatever order; 0 without any. */
    public static int of(Collection<?> members) {
        if (members.isEmpty()) {
            return 0;
        }
        var words = members.stream().map(String::valueOf).sorted().collect(Collectors.joining("\0"));
        return ByteBuffer.wrap(new Secret(words).hash()).getInt() & Integer.MAX_VALUE;
    }
}
