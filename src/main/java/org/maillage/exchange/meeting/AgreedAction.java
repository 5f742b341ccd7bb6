package org.maillage.exchange.meeting;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was agreed at a meeting to be done.
 *
 * @param carrier the account that carries it; null for somebody who is only named
 * @param carrierName of whoever has no account; empty beside an account
 * @param doneOn null while it is not done
 */
record AgreedAction(
        UUID id,
        String words,
        @Nullable UUID carrier,
        String carrierName,
        LocalDate dueOn,
        @Nullable LocalDate doneOn) {}
