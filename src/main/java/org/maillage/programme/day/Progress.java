package org.maillage.programme.day;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Where a session stands because whoever facilitates has said so.
 *
 * @param step that was begun, the first being 0
 * @param since when it was begun; what was held is taken out
 * @param heldAt since when the clock is held; null while it runs
 */
record Progress(int step, Instant since, @Nullable Instant heldAt) {}
