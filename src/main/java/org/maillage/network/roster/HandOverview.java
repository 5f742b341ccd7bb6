package org.maillage.network.roster;

import static org.maillage.shared.Words.day;
import static org.maillage.shared.Words.say;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.IntStream;
import org.maillage.directory.Team;
import org.maillage.network.MarkTies;
import org.maillage.network.NetworkDoor;
import org.maillage.print.QrCode;
import org.maillage.shared.Settings;
import org.maillage.shared.Words;
import org.maillage.web.Frame;
import org.springframework.stereotype.Component;

/** Puts together what members without an address are handed: whose link it is, what they are asked, a code to scan. */
@Component
record HandOverview(MarkTies mark, Settings settings, Clock clock) {

    /** @param words of their links, in the order of the members */
    HandPage page(Team team, Roster roster, List<RosterMember> to, List<String> words) {
        mark.markTies(team.id());
        var until = OffsetDateTime.now(clock)
                .plus(RosterLinks.GOOD)
                .atZoneSameInstant(Words.zone())
                .toLocalDate();
        return new HandPage(
                Frame.of(say("roster.hand"), say("roster.hand.once"))
                        .in(Frame.Section.DIRECTORY)
                        .under(say("network.of", team.name()), NetworkDoor.path(team.id()))
                        .under(say("roster.all"), Roster.all(team.id()))
                        .under(roster.name(), roster.path())
                        .asPersonal(),
                roster.path(),
                IntStream.range(0, to.size())
                        .mapToObj(at -> slip(team, roster, to.get(at), words.get(at)))
                        .toList(),
                say("roster.hand.until", day(until)));
    }

    private HandPage.Slip slip(Team team, Roster roster, RosterMember it, String word) {
        var address = settings.address(RosterLinks.path(word));
        return new HandPage.Slip(
                it.shown(), say("roster.hand.slip", team.name(), roster.name()), address, QrCode.of(address));
    }
}
