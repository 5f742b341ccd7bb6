package org.maillage.network.picture;

import static org.maillage.shared.Words.say;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.maillage.directory.Reader;
import org.maillage.network.TiedActors;
import org.maillage.network.measure.Net;
import org.maillage.network.measure.Parts;
import org.maillage.network.picture.PicturePage.Holding;
import org.maillage.web.Choice;
import org.springframework.stereotype.Component;

/**
 * Says what of a network holds without somebody: without whomever the reader chooses, else without the reader as far as a sheet
 * says who that is, else without whoever bridges most.
 */
@Component
record DescribeHolding(TiedActors actors) {

    private static final int MOST_CHOICES = 300;
    private static final int MOST_PARTS = 6;
    private static final int MOST_NAMES = 5;
    private static final int NOBODY = -1;

    /**
     * @param asked whom the reader has chosen; null for nobody yet
     * @param ranked those who bridge most, the first of them first
     */
    Holding holding(
            UUID territory,
            Pictured it,
            Net net,
            Parts parts,
            List<Integer> ranked,
            @Nullable UUID asked,
            Reader reader) {
        var mine = actors.ofReader(territory, reader).stream()
                .map(it::number)
                .filter(actor -> actor >= 0)
                .toList();
        var tied = mine.stream().filter(actor -> net.degree(actor) > 0).toList();
        var chosen = asked == null ? NOBODY : it.number(asked);
        var left = chosen >= 0
                ? chosen
                : tied.stream()
                        .findFirst()
                        .or(() -> ranked.stream().findFirst())
                        .orElse(NOBODY);
        var isMe = mine.contains(left);
        var byName = byName(territory, it, reader);
        var choices = choices(it, net, mine, ranked, byName);
        if (left < 0) {
            return new Holding(
                    say("network.picture.without"), say("network.picture.holds.none"), "", "", List.of(), "", choices);
        }
        var after = Parts.without(net, left);
        var loose = loose(it, parts, after, left, byName);
        return new Holding(
                say(isMe ? "network.picture.without.me" : "network.picture.without"),
                sentence(it, net, parts, after, left, isMe),
                say("network.measure.redundancy", PictureOverview.number(after.giantShare())),
                how(loose.size(), net, left, chosen >= 0, isMe),
                loose.stream().limit(MOST_PARTS).toList(),
                it.actors().get(left).id().toString(),
                choices);
    }

    private static String sentence(Pictured it, Net net, Parts parts, Parts after, int left, boolean isMe) {
        var name = PictureOverview.name(it, left);
        if (net.degree(left) == 0) {
            return say("network.picture.holds.alone", name);
        }
        return say(
                isMe ? "network.picture.holds.me" : "network.picture.holds",
                name,
                Arrays.stream(after.sizes()).max().orElse(0),
                Arrays.stream(parts.sizes()).max().orElse(0));
    }

    private static String how(int loose, Net net, int left, boolean isChosen, boolean isMe) {
        var falls = net.degree(left) == 0 ? "" : say("network.picture.holds.loose", loose);
        return isChosen || isMe ? falls : falls + " " + say("network.picture.holds.default");
    }

    /** What would come off the rest, in words, the largest first; what stays largest has not come off. */
    private static List<String> loose(Pictured it, Parts before, Parts after, int left, List<Integer> byName) {
        var whole = before.of()[left];
        return byName.stream()
                .filter(actor -> actor != left && before.of()[actor] == whole)
                .collect(Collectors.groupingBy(actor -> after.of()[actor], LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .sorted(Comparator.comparingInt((List<Integer> members) -> -members.size()))
                .skip(1)
                .map(members -> part(it, members))
                .toList();
    }

    /** The numbers of all actors in the order of their names; those whose name may not be shown come last. */
    private List<Integer> byName(UUID territory, Pictured it, Reader reader) {
        var numbers = new LinkedHashSet<Integer>();
        actors.byName(territory, reader, TiedActors.MOST).forEach(actor -> numbers.add(it.number(actor.id())));
        numbers.remove(NOBODY);
        IntStream.range(0, it.actors().size()).forEach(numbers::add);
        return List.copyOf(numbers);
    }

    private static String part(Pictured it, List<Integer> members) {
        var names = members.stream()
                .limit(MOST_NAMES)
                .map(actor -> PictureOverview.name(it, actor))
                .toList();
        return members.size() > MOST_NAMES
                ? say("network.picture.part.more", String.join(", ", names), members.size() - MOST_NAMES)
                : String.join(", ", names);
    }

    private static List<Choice> choices(
            Pictured it, Net net, List<Integer> mine, List<Integer> ranked, List<Integer> byName) {
        var order = new LinkedHashSet<>(mine);
        order.addAll(ranked);
        byName.stream().filter(actor -> net.degree(actor) > 0).forEach(order::add);
        return order.stream()
                .limit(MOST_CHOICES)
                .map(actor -> new Choice(
                        it.actors().get(actor).id().toString(),
                        mine.contains(actor)
                                ? say("network.picture.without.choose.me", PictureOverview.name(it, actor))
                                : PictureOverview.name(it, actor)))
                .toList();
    }
}
