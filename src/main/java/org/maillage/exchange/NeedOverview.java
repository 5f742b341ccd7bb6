package org.maillage.exchange;

import static org.maillage.shared.Words.say;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.maillage.directory.DirectoryPolicy;
import org.maillage.directory.Field;
import org.maillage.directory.Reader;
import org.maillage.directory.Visibility;
import org.maillage.directory.Vocabularies;
import org.maillage.exchange.NeedPage.Fact;
import org.maillage.shared.Typed;
import org.maillage.shared.Words;
import org.maillage.territory.Communes;
import org.maillage.web.Fields;
import org.maillage.web.Filled;
import org.maillage.web.FormField;
import org.maillage.web.Frame;
import org.maillage.web.Mistakes;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/** Puts the page of a need together. */
@Component
record NeedOverview(
        Needs needs,
        KeptNeedsOverview list,
        Communes communes,
        NeedPlaceOverview places,
        Vocabularies vocabularies,
        DirectoryPolicy policy,
        List<TellsOfNeed> tellers,
        Clock clock) {

    static final FormField<NeedState> STATE =
            FormField.one("state", NeedState.class).must();
    static final FormField<LocalDate> DAY = FormField.day("day").must();
    static final FormField<String> SAID = FormField.text("said", 500);
    private static final Fields STEP = Fields.of("exchange.stage", STATE, DAY, SAID);
    private static final int TITLE = 70;

    /** The step that nobody has typed yet. */
    static Filled step() {
        return STEP.empty();
    }

    static Filled stepSent(Need need, MultiValueMap<String, String> sent) {
        return offer(STEP.sent(sent), need);
    }

    private static Filled offer(Filled form, Need need) {
        return form.offer(
                STATE,
                need.kind().states().stream()
                        .map(it -> new org.maillage.web.Choice(Typed.key(it), KeptNeedsOverview.state(need.kind(), it)))
                        .toList());
    }

    void checkDay(Filled form) {
        var day = form.get(DAY);
        form.mistakes().unless(day == null || !day.isAfter(Words.today(clock)), "day", "exchange.stage.day.future");
    }

    static String title(Need need) {
        return say(
                "exchange.titled",
                KeptNeedsOverview.kind(need.kind()),
                Typed.opening(need.words().replace('\n', ' '), TITLE));
    }

    NeedPage page(Need need, Reader reader, Filled step, Mistakes mistakes) {
        var mayChange = NeedPolicy.mayChange(reader, need);
        var frame = Frame.of(title(need), Typed.opening(need.words(), 160)).in(Frame.Section.DIRECTORY);
        var same = needs.ofCause(need).stream()
                .filter(it -> NeedPolicy.maySee(reader, it))
                .toList();
        return new NeedPage(
                (mayChange ? frame.under(say("exchange.title"), KeptNeedsOverview.path(need.owner())) : frame)
                        .asPersonal(),
                KeptNeedsOverview.kind(need.kind()),
                need.words().equals(Typed.opening(need.words().replace('\n', ' '), TITLE)) ? "" : need.words(),
                KeptNeedsOverview.state(need.kind(), need.state()),
                seenBy(need.visibility(), policy.nameOf(need.owner())),
                need.tellsOfPerson(),
                facts(need, reader),
                needs.steps(need.id()).stream()
                        .map(it -> new NeedPage.Step(
                                Words.day(it.onDay()),
                                KeptNeedsOverview.state(need.kind(), it.state()),
                                mayChange ? it.words() : ""))
                        .toList(),
                same.isEmpty() ? "" : say("exchange.joined.of", same.size() + 1),
                list.rows(same, reader),
                tellers.stream()
                        .flatMap(it -> it.of(need.id(), reader).stream())
                        .toList(),
                mayChange ? changes(need, step, mistakes) : null);
    }

    static String seenBy(Visibility visibility, String team) {
        return say("exchange.seen." + visibility.column(), team);
    }

    private NeedPage.Changes changes(Need need, Filled step, Mistakes mistakes) {
        if (step.isBlank(STATE, DAY, SAID)) {
            step.with(STATE, need.state()).with(DAY, Words.today(clock));
        }
        return new NeedPage.Changes(
                need.id().path(),
                need.version(),
                !need.guessed().isEmpty(),
                need.guessed().contains(Guessed.COMMUNE),
                places.asked(need),
                offer(step, need).drawn(),
                mistakes);
    }

    private List<Fact> facts(Need need, Reader reader) {
        var facts = new ArrayList<Fact>();
        var actor =
                need.actor() == null ? null : list.actors(List.of(need), reader).get(need.actor());
        if (actor != null) {
            facts.add(new Fact(say("exchange.form.actor"), actor.name(), actor.path(), false));
        }
        add(facts, "exchange.form.themes", themes(need.themes()), need.guessed().contains(Guessed.THEMES));
        communes.find(need.place())
                .ifPresent(it -> facts.add(new Fact(
                        say("exchange.form.commune"),
                        it.words(),
                        it.path(),
                        need.guessed().contains(Guessed.COMMUNE))));
        add(
                facts,
                "exchange.form.reach",
                perimeter(need.perimeter()),
                need.guessed().contains(Guessed.PERIMETER));
        add(facts, "exchange.form.from", need.from() == null ? "" : Words.day(need.from()), false);
        add(facts, "exchange.form.until", need.until() == null ? "" : Words.day(need.until()), false);
        add(
                facts,
                "exchange.form.urgency",
                need.urgency() == Urgency.CALM ? "" : say("exchange.form.urgency." + Typed.key(need.urgency())),
                false);
        add(facts, "exchange.form.evidence", need.evidence(), false);
        add(
                facts,
                "exchange.form.capacity",
                need.capacity() == null
                        ? ""
                        : say("exchange.capacity", Objects.requireNonNull(need.left()), need.capacity()),
                false);
        add(facts, "exchange.form.conditions", need.conditions(), false);
        return facts;
    }

    private static void add(List<Fact> facts, String label, String value, boolean guessed) {
        if (!value.isEmpty()) {
            facts.add(new Fact(say(label), value, "", guessed));
        }
    }

    /** One that the reader may see. */
    Need seen(NeedId id, Reader reader) {
        var it = needs.get(id);
        NeedPolicy.mustSee(reader, it);
        return it;
    }

    String triedWith(Need offer) {
        return say("exchange.tried-with", Typed.opening(offer.words().replace('\n', ' '), 300));
    }

    String themes(List<String> keys) {
        return keys.stream().map(it -> vocabularies.words(Field.THEMES, it)).collect(Collectors.joining(", "));
    }

    String placeName(String commune) {
        return communes.find(commune).map(Communes.Commune::words).orElse("");
    }

    /** Where something holds, in words. */
    String perimeter(List<String> places) {
        var codes = places.stream()
                .collect(Collectors.groupingBy(
                        Reach::kind, HashMap::new, Collectors.mapping(Reach::codeOf, Collectors.toList())));
        Map<String, String> names = codes.isEmpty() ? Map.of() : communes.names(codes);
        return places.stream()
                .map(it -> it.equals(Reach.EVERYWHERE)
                        ? say("exchange.everywhere")
                        : names.getOrDefault(Reach.kind(it) + Reach.codeOf(it), ""))
                .filter(it -> !it.isEmpty())
                .collect(Collectors.joining(", "));
    }
}
