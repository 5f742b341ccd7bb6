package org.maillage.network.picture;

import static org.maillage.shared.Words.count;
import static org.maillage.shared.Words.decimal;
import static org.maillage.shared.Words.say;
import static org.maillage.shared.Words.today;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.maillage.directory.Link;
import org.maillage.directory.Reader;
import org.maillage.directory.Team;
import org.maillage.network.ActorTie;
import org.maillage.network.NetworkDoor;
import org.maillage.network.TiedActors;
import org.maillage.network.measure.Betweenness;
import org.maillage.network.measure.Brokerage;
import org.maillage.network.measure.Brokerage.Role;
import org.maillage.network.measure.Gain;
import org.maillage.network.measure.Net;
import org.maillage.network.measure.Parts;
import org.maillage.shared.Typed;
import org.maillage.web.Frame;
import org.springframework.stereotype.Component;

/** Puts together what one sees first of a network: a sentence for an elected person, then the name of the measure. */
@Component
record PictureOverview(
        ReadPictured readPictured, DescribeHolding holding, DescribeMissingSeats missingSeats, Clock clock) {

    private static final int MOST_BRIDGES = 8;
    private static final int MOST_ALONE = 30;
    private static final int TEN = 10;
    private static final int HUNDRED = 100;

    /** New is what came within half a year, where no day is named. */
    private static final int MONTHS = 6;

    PicturePage page(Team team, Reader reader, @Nullable UUID without, String typedSince) {
        var it = readPictured.of(team.id(), reader);
        var net = it.net();
        var parts = Parts.of(net);
        var between = Betweenness.mutual(net);
        var ranked = Pictured.ranked(between.values(), MOST_BRIDGES);
        var since = Typed.day(typedSince).orElse(today(clock).minusMonths(MONTHS));
        var alone = parts.isolates();
        return new PicturePage(
                Frame.of(say("network.of", team.name()), say("network.picture.lead"))
                        .in(Frame.Section.DIRECTORY)
                        .asPersonal(),
                NetworkDoor.path(team.id()),
                say(
                        it.actors().size() == TiedActors.MOST
                                ? "network.picture.bounds.most"
                                : "network.picture.bounds",
                        it.actors().size(),
                        it.ties().size()),
                net.arrows() == 0,
                net.arrows() == 0 ? List.of() : said(it, net, parts, between),
                bridges(team, it, net, between, ranked),
                holding.holding(team.id(), it, net, parts, ranked, without, reader),
                since,
                gain(it, net, since),
                causes(it, since),
                alone.stream()
                        .limit(MOST_ALONE)
                        .map(actor -> link(team, it, actor))
                        .toList(),
                alone.size() > MOST_ALONE ? say("network.picture.alone.more", alone.size() - MOST_ALONE) : "",
                it.sectorKeys().stream().map(PictureOverview::sector).toList(),
                rows(it),
                missingSeats.missing(team.id(), it, net, reader));
    }

    private static List<PicturePage.Said> said(Pictured it, Net net, Parts parts, Betweenness between) {
        var openness = net.openness(it.sectors());
        var said = new ArrayList<>(List.of(
                new PicturePage.Said(
                        say(
                                "network.picture.giant",
                                Arrays.stream(parts.sizes()).max().orElse(0),
                                net.size()),
                        say("network.measure.giant", number(parts.giantShare()), parts.count())),
                new PicturePage.Said(
                        say("network.picture.alone", parts.isolates().size()),
                        say("network.measure.isolates", parts.isolates().size())),
                new PicturePage.Said(
                        say("network.picture.density", decimal(HUNDRED * net.density(), 1)),
                        say("network.measure.density", number(net.density()))),
                new PicturePage.Said(
                        say("network.picture.openness", decimal(TEN * (1 + openness) / 2, 1)),
                        say("network.measure.openness", number(openness))),
                new PicturePage.Said(
                        say("network.picture.centralisation", Math.round(HUNDRED * between.centralisation())),
                        say("network.measure.centralisation", number(between.centralisation())))));
        var reciprocity = it.said().reciprocity();
        if (!Double.isNaN(reciprocity)) {
            said.add(new PicturePage.Said(
                    say("network.picture.reciprocity", decimal(TEN * reciprocity, 1)),
                    say("network.measure.reciprocity", number(reciprocity))));
        }
        return said;
    }

    private static List<PicturePage.Bridge> bridges(
            Team team, Pictured it, Net net, Betweenness between, List<Integer> ranked) {
        var roles = Brokerage.of(net, it.sectors());
        return ranked.stream()
                .map(actor -> {
                    var most = Arrays.stream(Role.values())
                            .filter(role -> role != Role.TOTAL)
                            .max((a, b) -> Double.compare(roles.raw(actor, a), roles.raw(actor, b)))
                            .orElseThrow();
                    var link = link(team, it, actor);
                    return new PicturePage.Bridge(
                            link.path(),
                            link.words(),
                            decimal(between.values()[actor], 1),
                            roles.raw(actor, most) == 0
                                    ? say("directory.none")
                                    : say("network.role." + Typed.key(most)),
                            number(roles.z(actor, Role.TOTAL)));
                })
                .toList();
    }

    private static PicturePage.Said gain(Pictured it, Net net, LocalDate since) {
        var gain = Gain.between(it.before(since), net);
        return new PicturePage.Said(
                say("network.picture.gain", gain.before(), gain.after()),
                say("network.measure.gain", decimalOrNone(HUNDRED * gain.share(), 1)));
    }

    private static List<String> causes(Pictured it, LocalDate since) {
        var fresh = since(it.ties(), since);
        var outward = since(it.outward(), since);
        var lines = new ArrayList<>(causes("network.picture.cause", fresh));
        if (!fresh.isEmpty()) {
            var brought = fresh.stream()
                    .filter(tie -> tie.cause() != null && tie.cause() != ActorTie.Cause.IMPORT && it.bridges(tie))
                    .count();
            lines.add(say("network.picture.bridging", brought, fresh.size()));
        }
        lines.addAll(causes("network.picture.outward", outward));
        return lines;
    }

    private static List<ActorTie> since(List<ActorTie> ties, LocalDate day) {
        return ties.stream().filter(it -> !it.since().isBefore(day)).toList();
    }

    private static List<String> causes(String key, List<ActorTie> fresh) {
        var lines = new ArrayList<String>();
        for (var cause : ActorTie.Cause.values()) {
            var of = fresh.stream().filter(tie -> tie.cause() == cause).count();
            if (of > 0) {
                lines.add(say(key, say("network.cause." + Typed.key(cause)), of, fresh.size()));
            }
        }
        return lines;
    }

    private static List<PicturePage.SectorRow> rows(Pictured it) {
        var counts = it.bySectors();
        return IntStream.range(0, counts.length)
                .mapToObj(row -> new PicturePage.SectorRow(
                        sector(it.sectorKeys().get(row)),
                        Arrays.stream(counts[row]).mapToObj(n -> count(n)).toList()))
                .toList();
    }

    private static String sector(String key) {
        return key.equals(ReadPictured.NO_SECTOR) ? say("network.no-sector") : say("directory.sector." + key);
    }

    static Link link(Team team, Pictured it, int actor) {
        return new Link(
                name(it, actor),
                NetworkDoor.path(team.id()) + "/actors/"
                        + it.actors().get(actor).id());
    }

    static String name(Pictured it, int actor) {
        var name = it.actors().get(actor).name();
        return name.isEmpty() ? say("directory.not-named") : name;
    }

    static String number(double value) {
        return decimalOrNone(value, 2);
    }

    private static String decimalOrNone(double value, int decimals) {
        return Double.isFinite(value) ? decimal(value, decimals) : say("directory.none");
    }
}
