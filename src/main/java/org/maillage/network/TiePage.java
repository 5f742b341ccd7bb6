package org.maillage.network;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maillage.directory.Link;
import org.maillage.web.Drawn;
import org.maillage.web.Frame;
import org.maillage.web.Mistakes;

/**
 * The form of a tie.
 *
 * @param sources what it comes of, as was told
 * @param version of the tie; null for a new one
 * @param removes where it is taken out; empty for a new one
 */
record TiePage(
        Frame frame,
        String action,
        List<Link> sources,
        List<Drawn> fields,
        @Nullable Integer version,
        String removes,
        Mistakes mistakes) {}
