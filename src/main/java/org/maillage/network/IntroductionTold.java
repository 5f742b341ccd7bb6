package org.maillage.network;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What came of an introduction of two organisations is known, or known otherwise than before: the latest of one
 * introduction counts. It is told in the transaction in which it was said.
 *
 * @param team the territory whose team introduced them
 * @param first an organisation of the directory, as is {@code second}; of one that was merged the one that it became
 * @param outcome where both confirm it the lesser of what they say, else the most that one of them says; what there was is
 *     nothing any more with {@link IntroductionOutcome#NOTHING}
 * @param confirmed whether both have said by themselves that there was something; else it is declared
 * @param saidByFirst whether, where it is declared, the first has said that there was something, else the second
 */
public record IntroductionTold(
        UUID introduction,
        UUID team,
        UUID first,
        UUID second,
        IntroductionOutcome outcome,
        boolean confirmed,
        boolean saidByFirst,
        LocalDate introducedOn) {}
