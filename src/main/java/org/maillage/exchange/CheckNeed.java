package org.maillage.exchange;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.account.SignedIn;
import org.maillage.directory.KnownActors.Actor;
import org.maillage.directory.MeantCommunes;
import org.maillage.directory.Reader;
import org.maillage.directory.Visibility;
import org.maillage.territory.Communes;
import org.maillage.web.Choice;
import org.maillage.web.Filled;
import org.springframework.stereotype.Component;

/** Makes a need of what was typed, with what is supposed beside; what is wrong with it stands in the form. */
@Component
record CheckNeed(
        SeekActors seekActors, GuessNeed guessNeed, Communes communes, MeantCommunes meantCommunes, Clock clock) {

    /**
     * The need that a form says; empty when something is wrong with it.
     *
     * @param before as it was, when it is there already
     */
    Optional<Need> check(Filled form, UUID owner, Reader reader, SignedIn me, @Nullable Need before) {
        var actor = actor(form, reader);
        form.check();
        var place = meantCommunes.code(form, NeedForm.COMMUNE, owner);
        var from = form.get(NeedForm.FROM);
        var until = form.get(NeedForm.UNTIL);
        var capacity = form.get(NeedForm.CAPACITY);
        var taken = Objects.requireNonNullElse(form.get(NeedForm.TAKEN), 0);
        form.mistakes()
                .unless(from == null || until == null || !until.isBefore(from), "until", "exchange.form.until.wrong")
                .unless(capacity == null || taken <= capacity, "taken", "exchange.form.taken.more")
                .unless(capacity != null || taken == 0, "capacity", "exchange.form.capacity.missing");
        var tells = form.isTicked(NeedForm.PERSON)
                || TellsOfPerson.in(form.typed(NeedForm.WORDS))
                || TellsOfPerson.in(form.typed(NeedForm.EVIDENCE))
                || TellsOfPerson.in(form.typed(NeedForm.CONDITIONS));
        var visibility = Objects.requireNonNullElse(form.get(NeedForm.VISIBILITY), NeedPolicy.NARROW);
        form.mistakes()
                .unless(
                        NeedPolicy.offered(tells).contains(visibility),
                        "visibility",
                        "exchange.form.visibility.person");
        var perimeter = perimeter(form, actor, place, before);
        if (!form.mistakes().none()) {
            return Optional.empty();
        }
        var guess = guessNeed.guess(
                form.must(NeedForm.KIND),
                form.must(NeedForm.WORDS),
                actor,
                form.values(NeedForm.THEMES),
                place,
                perimeter,
                isNowhere(form, place, before));
        return Optional.of(need(form, owner, me, before, actor, guess, tells, visibility));
    }

    private Need need(
            Filled form,
            UUID owner,
            SignedIn me,
            @Nullable Need before,
            @Nullable Actor actor,
            GuessNeed.Guess it,
            boolean tells,
            Visibility visibility) {
        var kind = form.must(NeedForm.KIND);
        var now = clock.instant();
        var state = before != null && kind.states().contains(before.state()) ? before.state() : NeedState.OPEN;
        return new Need(
                before == null ? NeedId.fresh() : before.id(),
                kind,
                form.must(NeedForm.WORDS),
                actor == null ? null : actor.organisation().id(),
                it.themes(),
                it.place(),
                it.perimeter(),
                form.get(NeedForm.FROM),
                form.get(NeedForm.UNTIL),
                Objects.requireNonNullElse(form.get(NeedForm.URGENCY), Urgency.CALM),
                form.typed(NeedForm.EVIDENCE),
                form.get(NeedForm.CAPACITY),
                Objects.requireNonNullElse(form.get(NeedForm.TAKEN), 0),
                form.typed(NeedForm.CONDITIONS),
                it.guessed(),
                isNowhere(form, it.place(), before),
                state,
                before == null ? null : before.cause(),
                tells,
                visibility,
                owner,
                before == null ? me.id() : before.keeper(),
                before == null ? 0 : before.version(),
                before == null ? now : before.createdAt(),
                now);
    }

    /** What somebody has said to be in no one place stays so until they say where it is, or say something else. */
    private static boolean isNowhere(Filled form, String place, @Nullable Need before) {
        return before != null
                && before.nowhere()
                && place.isEmpty()
                && before.words().equals(form.typed(NeedForm.WORDS));
    }

    private List<String> perimeter(Filled form, @Nullable Actor actor, String place, @Nullable Need before) {
        var reach = form.typed(NeedForm.REACH);
        if (reach.equals(NeedForm.SAME) && before != null) {
            return before.perimeter();
        }
        var around = !place.isEmpty() || actor == null
                ? place
                : actor.organisation().values().get(org.maillage.directory.Field.COMMUNE);
        var said = Reach.find(reach).orElse(null);
        var perimeter = guessNeed.perimeter(said, around);
        form.mistakes().unless(said == null || !perimeter.isEmpty(), "reach", "exchange.form.reach.place");
        return perimeter;
    }

    /** The actor that was typed or chosen; where several may be meant, the form offers them. */
    private @Nullable Actor actor(Filled form, Reader reader) {
        // What was chosen among actors of like names comes after what was typed.
        form.values(NeedForm.ACTOR).stream()
                .reduce((typed, chosen) -> chosen)
                .ifPresent(it -> form.with(NeedForm.ACTOR, it));
        var typed = form.typed(NeedForm.ACTOR);
        if (typed.isEmpty()) {
            return null;
        }
        var id = id(typed);
        if (id.isPresent()) {
            var chosen = seekActors.find(id.get(), reader);
            form.mistakes().unless(chosen.isPresent(), "actor", "exchange.form.actor.none", typed);
            chosen.ifPresent(it -> form.with(NeedForm.ACTOR, it.organisation().name()));
            return chosen.orElse(null);
        }
        var found = seekActors.seek(typed, reader);
        var exact =
                found.stream().filter(it -> it.name().equalsIgnoreCase(typed)).toList();
        var likely = exact.isEmpty() ? found : exact;
        if (likely.size() == 1) {
            form.with(NeedForm.ACTOR, likely.getFirst().name());
            return seekActors.find(likely.getFirst().id(), reader).orElse(null);
        }
        form.mistakes().unless(!likely.isEmpty(), "actor", "exchange.form.actor.none", typed);
        form.mistakes().unless(likely.isEmpty(), "actor", "exchange.form.actor.several");
        var names = communes.of(likely.stream().map(SeekActors.Found::commune).toList());
        form.offer(
                NeedForm.ACTOR,
                likely.stream()
                        .map(it -> new Choice(
                                it.id().toString(),
                                names.containsKey(it.commune())
                                        ? it.name() + ", "
                                                + names.get(it.commune()).name()
                                        : it.name()))
                        .toList());
        return null;
    }

    private static Optional<UUID> id(String typed) {
        try {
            return typed.length() == 36 ? Optional.of(UUID.fromString(typed)) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
