package org.maillage.network.roster;

import static org.maillage.shared.Words.day;
import static org.maillage.shared.Words.decimal;
import static org.maillage.shared.Words.say;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.maillage.network.measure.Betweenness;
import org.maillage.network.measure.Parts;
import org.maillage.network.roster.RosterPage.Said;
import org.springframework.stereotype.Component;

/** Says what a roster shows: a sentence first, then the name of the measure. */
@Component
record DescribeRoster(Acquaintances acquaintances, Snapshots snapshots) {

    private static final int HUNDRED = 100;
    private static final int TEN = 10;

    List<Said> measures(Roster roster, List<RosterMember> members) {
        var net = now(roster, members).net();
        var mutual = net.bothWays();
        var parts = Parts.of(net);
        var alone = parts.isolates().size();
        var centralisation = Betweenness.mutual(mutual).centralisation();
        var said = new ArrayList<>(List.of(
                new Said(
                        say(
                                "network.picture.giant",
                                Arrays.stream(parts.sizes()).max().orElse(0),
                                net.size()),
                        say("network.measure.giant", number(parts.giantShare()), parts.count())),
                new Said(say("roster.alone", alone), say("network.measure.isolates", alone)),
                new Said(
                        say("roster.density", number(HUNDRED * mutual.density())),
                        say("network.measure.density", number(mutual.density()))),
                new Said(
                        say("network.picture.centralisation", Math.round(HUNDRED * centralisation)),
                        say("network.measure.centralisation", number(centralisation)))));
        if (net.arrows() > 0) {
            said.add(new Said(
                    say("network.picture.reciprocity", decimal(TEN * net.reciprocity(), 1)),
                    say("network.measure.reciprocity", number(net.reciprocity()))));
        }
        return said;
    }

    List<Said> gain(Roster roster, List<RosterMember> members, Snapshot before) {
        var gain =
                RosterNet.gain(new RosterNet(snapshots.members(before), snapshots.known(before)), now(roster, members));
        return List.of(
                new Said(
                        say("roster.gain", day(before.takenOn()), gain.before(), gain.after()),
                        say("network.measure.gain", number(HUNDRED * gain.share()))),
                new Said(say("roster.gain.made", gain.made(), gain.lost()), ""));
    }

    private RosterNet now(Roster roster, List<RosterMember> members) {
        return new RosterNet(members.stream().map(RosterMember::id).toList(), acquaintances.of(roster));
    }

    private static String number(double value) {
        return Double.isFinite(value) ? decimal(value, 2) : say("directory.none");
    }
}
