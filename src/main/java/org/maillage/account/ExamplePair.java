package org.maillage.account;

import java.util.List;

/**
 * A pair of the demonstration: made-up people of a made-up structure, who walk for a real EPCI.
 *
 * @param siren of the EPCI
 * @param since the year since when the structure animates its territory
 * @param people of the pair, one or two
 * @param tasksDone how many of the tasks the pair has handed in: all that are due, since its territory is real, and maybe the next
 */
public record ExamplePair(String siren, String structure, String kind, int since, List<String> people, int tasksDone) {

    /** Whether one of the pair has come to a session; everybody misses some, never both the same. */
    public boolean came(int seat, int session) {
        return (siren.charAt(6) + seat * 3 + session) % 5 != 0;
    }
}
