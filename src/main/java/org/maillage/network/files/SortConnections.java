package org.maillage.network.files;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.maillage.network.ActorTie;
import org.maillage.network.FileTold.Said;
import org.maillage.network.TiedActors.Actor;
import org.maillage.network.Ties.Between;
import org.maillage.network.files.KumuFindings.Refusal;
import org.maillage.network.files.KumuFindings.Tie;
import org.maillage.network.files.KumuMap.Connection;
import org.maillage.shared.Saying;

/** Goes through the connections of one file, and sorts what they say: new, noted already, taken out before, refused. */
final class SortConnections {

    private static final String MUTUAL = "mutual";

    private final NamedInKumu named;
    private final KumuKinds kinds;
    private final Map<Between, ActorTie> noted;
    private final Set<Between> takenOut;
    private final LocalDate today;
    private final Set<Between> seen = new HashSet<>();
    private final List<Tie> fresh = new ArrayList<>();
    private final List<Tie> otherwise = new ArrayList<>();
    private final List<Tie> staysOut = new ArrayList<>();
    private final Map<String, Integer> types = new LinkedHashMap<>();
    private final List<Refusal> refusals = new ArrayList<>();
    private int known;
    private int twice;
    private int out;
    private int unreadable;

    /** @param noted the ties that the team has, as the reader sees them */
    SortConnections(
            NamedInKumu named, KumuKinds kinds, Map<Between, ActorTie> noted, Set<Between> takenOut, LocalDate today) {
        this.named = named;
        this.kinds = kinds;
        this.noted = noted;
        this.takenOut = takenOut;
        this.today = today;
    }

    void take(Connection it) {
        types.merge(it.type(), 1, Integer::sum);
        if (kinds.isOut(it.type())) {
            out++;
            return;
        }
        var ends = it.to().isEmpty() ? List.<String>of() : named.ends(it.to());
        if (it.from().isEmpty() || ends.isEmpty()) {
            refuse(it, it.to(), "network.kumu.refused.no-end");
            return;
        }
        ends.forEach(to -> take(it, to));
    }

    private void take(Connection it, String to) {
        var one = named.meant(it.from()).orElse(null);
        var other = named.meant(to).orElse(null);
        if (one == null || other == null) {
            var lacking = one == null ? it.from() : to;
            var why = named.isOfSeveral(lacking) ? "network.kumu.refused.several" : "network.kumu.refused.nobody";
            refuse(it, to, why, named.label(lacking));
        } else if (one.id().equals(other.id())) {
            refuse(it, to, "network.kumu.refused.itself");
        } else if (ReadConnection.since(it).filter(day -> day.isAfter(today)).isPresent()) {
            refuse(it, to, "network.kumu.refused.future", it.since());
        } else {
            var said = ReadConnection.said(it, one, other, kinds.of(it.type()), today);
            sort(it, new Tie(said, name(it.from(), one), name(to, other)));
            if (said.kind().leadsOneWay() && it.direction().equalsIgnoreCase(MUTUAL)) {
                sort(it, new Tie(ReadConnection.turned(said), name(to, other), name(it.from(), one)));
            }
        }
    }

    private String name(String word, Actor actor) {
        return actor.name().isEmpty() ? named.label(word) : actor.name();
    }

    private void sort(Connection it, Tie tie) {
        var said = tie.said();
        var between = Between.of(said.one(), said.other(), said.kind());
        var there = noted.get(between);
        if (!seen.add(between)) {
            twice++;
        } else if (there != null) {
            known++;
            if (differs(it, said, there)) {
                otherwise.add(tie);
            }
        } else if (takenOut.contains(between)) {
            staysOut.add(tie);
        } else {
            unreadable += ReadConnection.isUnreadable(it) ? 1 : 0;
            fresh.add(tie);
        }
    }

    // What a file does not say, it does not say otherwise.
    private static boolean differs(Connection it, Said said, ActorTie there) {
        var isTurned = !said.one().equals(there.one());
        return ReadConnection.strength(it)
                        .filter(often -> often != there.intensity())
                        .isPresent()
                || ReadConnection.since(it)
                        .filter(day -> !day.equals(there.since()))
                        .isPresent()
                || (said.saidByOne() && !(isTurned ? there.saidByOther() : there.saidByOne()))
                || (said.saidByOther() && !(isTurned ? there.saidByOne() : there.saidByOther()));
    }

    private void refuse(Connection it, String to, String key, Object... values) {
        refusals.add(new Refusal(
                it.place(), it.sheet(), named.label(it.from()) + " → " + named.label(to), Saying.of(key, values)));
    }

    KumuFindings found() {
        return new KumuFindings(
                fresh,
                known,
                otherwise,
                staysOut,
                twice,
                out,
                unreadable,
                named.recognised(),
                named.strangers(),
                types,
                refusals);
    }
}
