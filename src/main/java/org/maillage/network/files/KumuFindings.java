package org.maillage.network.files;

import java.util.List;
import java.util.Map;
import org.maillage.network.FileTold.Said;
import org.maillage.network.TiedActors.Actor;
import org.maillage.shared.Saying;

/**
 * What a file of Kumu would bring.
 *
 * @param fresh its ties that are not noted yet
 * @param known how many are noted already
 * @param otherwise of these, those of which the file says something else; what is noted stays
 * @param takenOut ties that a file brought once and the team has taken out: they stay out
 * @param twice how many connections say the same as an earlier one
 * @param out how many are of types that the team does not want
 * @param unreadable how many say how often, since when or who says so in words that nobody can read
 * @param recognised whom it names, with the actors that are meant
 * @param strangers whom it names and the team has no sheet of
 * @param types the words of the types of its connections, with how many have them
 */
record KumuFindings(
        List<Tie> fresh,
        int known,
        List<Tie> otherwise,
        List<Tie> takenOut,
        int twice,
        int out,
        int unreadable,
        Map<String, Actor> recognised,
        List<String> strangers,
        Map<String, Integer> types,
        List<Refusal> refusals) {

    /** A tie with the names of both. */
    record Tie(Said said, String one, String other) {}

    /** A connection that is not taken, and why. */
    record Refusal(long place, String sheet, String words, Saying why) {}
}
