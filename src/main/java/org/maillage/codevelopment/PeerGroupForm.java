package org.maillage.codevelopment;

import static org.maillage.shared.Words.say;
import static org.maillage.web.FormField.choices;
import static org.maillage.web.FormField.day;
import static org.maillage.web.FormField.id;
import static org.maillage.web.FormField.line;
import static org.maillage.web.FormField.link;
import static org.maillage.web.FormField.number;
import static org.maillage.web.FormField.text;
import static org.maillage.web.FormField.time;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.account.SignedIn;
import org.maillage.account.Zones;
import org.maillage.codevelopment.PeerGroups.ManagerLine;
import org.maillage.shared.Typed;
import org.maillage.shared.Words;
import org.maillage.web.Choice;
import org.maillage.web.Filled;
import org.maillage.web.FormField;
import org.maillage.web.Mistakes;
import org.springframework.util.MultiValueMap;

/**
 * What somebody types to form a group. Where two of those chosen are of one structure it asks whether one manages the other;
 * where one does, whether to go on.
 *
 * @param same what is asked about those of one structure
 */
record PeerGroupForm(Filled filled, PeerGroupOffer offer, ManagerLinesForm same) {

    static final FormField<String> NAME = line("name", 120).must();
    static final FormField<String> PEOPLE = choices("people").must();
    static final FormField<UUID> FACILITATOR = id("facilitator");
    static final FormField<LocalDate> FIRST_ON = day("firstOn").must();
    static final FormField<String> EVERY = FormField.choice("every").must();
    static final FormField<LocalDate> UNTIL = day("until").must();
    static final FormField<LocalTime> FROM = time("from").must();
    static final FormField<Integer> MINUTES =
            number("minutes", 60, 300, "codevelopment.problem.minutes").must();
    static final FormField<String> ZONE = FormField.choice("zone").must();
    static final FormField<String> PLACE = line("place", 300);
    static final FormField<String> VIDEO_LINK = link("videoLink");
    static final FormField<String> CHARTER = text("charter", 6000).must();
    static final FormField<Boolean> SURE = FormField.check("sure");

    private static final List<FormField<?>> ALWAYS = List.of(
            NAME, PEOPLE, FACILITATOR, FIRST_ON, EVERY, UNTIL, FROM, MINUTES, ZONE, PLACE, VIDEO_LINK, CHARTER, SURE);

    private static final String WORDS = "codevelopment.form";

    static PeerGroupForm empty(PeerGroupOffer offer) {
        var filled = Filled.empty(WORDS, ALWAYS)
                .with(EVERY, "21")
                .with(FROM, LocalTime.of(14, 0))
                .with(MINUTES, 120)
                .with(ZONE, "Europe/Paris")
                .with(UNTIL, offer.ends())
                .with(CHARTER, say("codevelopment.charter.proposed"));
        return new PeerGroupForm(offered(filled, offer), offer, new ManagerLinesForm(offer, Map.of()));
    }

    static PeerGroupForm sent(MultiValueMap<String, String> sent, PeerGroupOffer offer) {
        var same = new ManagerLinesForm(
                offer, offer.colleagues(offer.chosen(sent.getOrDefault(PEOPLE.name(), List.of()))));
        var fields = new ArrayList<FormField<?>>(ALWAYS);
        fields.addAll(same.fields());
        var filled = offered(Filled.sent(WORDS, fields, sent), offer);
        same.ask(filled);
        return new PeerGroupForm(filled, offer, same);
    }

    private static Filled offered(Filled filled, PeerGroupOffer offer) {
        return filled.offer(
                        PEOPLE,
                        offer.people().stream()
                                .filter(it -> !it.person().equals(offer.me()))
                                .map(it -> new Choice(
                                        it.person().toString(),
                                        say(
                                                "codevelopment.form.person",
                                                offer.name(it.person()),
                                                it.place(),
                                                it.structure())))
                                .toList())
                .offer(
                        FACILITATOR,
                        offer.names().entrySet().stream()
                                .filter(it -> !it.getKey().equals(offer.me()))
                                .map(it -> new Choice(it.getKey().toString(), it.getValue()))
                                .toList())
                .offer(
                        EVERY,
                        Rhythm.OFFERED.stream()
                                .map(it -> new Choice(it.toString(), say("codevelopment.every", it / 7)))
                                .toList())
                .offer(
                        ZONE,
                        Zones.ALL.stream()
                                .map(it -> new Choice(it, say("shared.zone." + it)))
                                .toList());
    }

    /** Who consults each other: those chosen, and whoever forms the group and is in it. */
    Set<UUID> peers() {
        return offer.chosen(filled.values(PEOPLE));
    }

    @Nullable
    UUID facilitator() {
        return filled.get(FACILITATOR);
    }

    /** Who manages whom, as was answered. */
    List<ManagerLine> lines() {
        return same.said(filled);
    }

    Mistakes check() {
        var mistakes = filled.check().mistakes();
        var peers = peers();
        mistakes.unless(
                        peers.size() >= PeerGroup.FEWEST && peers.size() <= PeerGroup.MOST,
                        "people",
                        "codevelopment.problem.size",
                        peers.size(),
                        PeerGroup.FEWEST,
                        PeerGroup.MOST)
                .unless(
                        facilitator() == null || !peers.contains(Objects.requireNonNull(facilitator())),
                        "facilitator",
                        "codevelopment.problem.facilitator");
        checkDays(mistakes, peers.size());
        return mistakes.none()
                ? mistakes.unless(lines().isEmpty() || filled.isTicked(SURE), "sure", "codevelopment.problem.line")
                : mistakes;
    }

    private void checkDays(Mistakes mistakes, int sessions) {
        var first = filled.get(FIRST_ON);
        var until = filled.get(UNTIL);
        var every = Typed.number(filled.typed(EVERY));
        if (first == null
                || until == null
                || every < 1
                || !mistakes.at("people").isEmpty()) {
            return;
        }
        mistakes.unless(!first.isBefore(offer.today()), "firstOn", "codevelopment.problem.past");
        if (offer.ends() != null) {
            mistakes.unless(
                    !until.isAfter(offer.ends()), "until", "codevelopment.problem.edition", Words.day(offer.ends()));
        }
        var rhythm = new Rhythm(first, every, until);
        mistakes.unless(
                rhythm.fits(sessions),
                "until",
                "codevelopment.problem.fits",
                sessions,
                every / 7,
                Words.day(rhythm.last(sessions)),
                Words.day(until));
        var from = filled.get(FROM);
        if (from != null && Zones.ALL.contains(filled.typed(ZONE))) {
            var rules = ZoneId.of(filled.typed(ZONE)).getRules();
            mistakes.unless(
                    rhythm.days(sessions).stream()
                            .allMatch(it ->
                                    !rules.getValidOffsets(it.atTime(from)).isEmpty()),
                    "from",
                    "codevelopment.problem.no-such-hour");
        }
    }

    /** Whether it asks to go on although one manages another. */
    boolean warns() {
        return !lines().isEmpty();
    }

    /** The fields that ask who manages whom. */
    List<String> asked() {
        return List.copyOf(same.pairs().keySet());
    }

    PeerGroup fill(@Nullable UUID edition, SignedIn by) {
        return new PeerGroup(
                UUID.randomUUID(),
                edition,
                filled.typed(NAME),
                filled.typed(CHARTER),
                Typed.number(filled.typed(EVERY)),
                filled.must(FIRST_ON),
                filled.must(UNTIL),
                filled.must(FROM),
                filled.must(MINUTES),
                filled.typed(ZONE),
                filled.typed(PLACE),
                filled.typed(VIDEO_LINK),
                by.id());
    }
}
