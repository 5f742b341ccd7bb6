package org.maillage.alliance.partnership;

import static org.maillage.shared.Words.say;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.maillage.alliance.KnownAlliance;
import org.maillage.alliance.PartOfAlliance;
import org.maillage.alliance.PartOfAlliance.Line;
import org.maillage.alliance.PartOfAlliance.Way;
import org.maillage.alliance.TellsOfAlliance;
import org.maillage.alliance.TellsUnderway;
import org.maillage.alliance.Underway;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Tells on the page of an alliance which partnerships were born in it, and elsewhere which a team has underway. */
@Component
@Order(4)
record DescribePartnerships(Partnerships partnerships, Parties parties) implements TellsOfAlliance, TellsUnderway {

    @Override
    public List<PartOfAlliance> of(KnownAlliance alliance) {
        var born = partnerships.bornIn(alliance.id());
        var names = parties.names(born);
        return List.of(new PartOfAlliance(
                "partnerships",
                say("partnership.born"),
                say("partnership.born.none"),
                born.stream()
                        .map(it -> new Line(
                                it.name(),
                                names.getOrDefault(it.id().value(), "") + " · " + PartnershipOverview.kind(it),
                                it.path(),
                                PartnershipOverview.phase(it.phase())))
                        .toList(),
                List.of(new Way(
                        say("partnership.new"),
                        Partnership.ALL + "/new?alliance=" + alliance.id().value()))));
    }

    @Override
    public List<Underway> of(UUID team) {
        return partnerships.of(Set.of(team)).stream()
                .filter(it -> it.phase() != PartnershipPhase.ENDED)
                .map(it -> new Underway(Underway.Kind.PARTNERSHIP, it.id().value(), it.name(), null, it.path()))
                .toList();
    }
}
