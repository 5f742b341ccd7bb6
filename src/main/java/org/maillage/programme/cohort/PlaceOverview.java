package org.maillage.programme.cohort;

import static org.maillage.shared.Words.moment;
import static org.maillage.shared.Words.say;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maillage.account.Addressee;
import org.maillage.account.Addressees;
import org.maillage.account.AskedRoles;
import org.maillage.account.Circles;
import org.maillage.account.Consents;
import org.maillage.account.Role;
import org.maillage.account.SignedIn;
import org.maillage.programme.LiveEditions;
import org.maillage.programme.Pairs;
import org.maillage.programme.Pairs.Member;
import org.maillage.programme.Place;
import org.maillage.programme.Policy;
import org.maillage.programme.Rights;
import org.maillage.programme.cohort.PlacePage.Entry;
import org.maillage.programme.cohort.PlacePage.Seat;
import org.maillage.shared.Words;
import org.maillage.territory.Perimeters;
import org.maillage.territory.SmallMaps;
import org.maillage.web.Answer;
import org.maillage.web.Filled;
import org.maillage.web.Frame;
import org.maillage.web.Markdown;
import org.springframework.stereotype.Component;

/** Puts together the page of a place. */
@Component
record PlaceOverview(
        LiveEditions editions,
        Policy policy,
        Pairs pairs,
        Notebook notebook,
        Acceptances acceptances,
        Addressees addressees,
        Consents consents,
        Perimeters perimeters,
        SmallMaps maps,
        Circles circles,
        AskedRoles askedRoles) {

    /**
     * The page of a place.
     *
     * @param changing the entry of the notebook that the pair writes anew; null for a new one
     * @param form what it has typed
     */
    Answer show(Place place, SignedIn me, @Nullable UUID changing, Filled form) {
        var page = page(place, me, policy.of(me, place.edition()), changing, form);
        return Answer.refuse("programme/cohort/place", page, form.mistakes());
    }

    private PlacePage page(Place place, SignedIn me, Rights rights, @Nullable UUID changing, Filled form) {
        var edition = editions.get(place.edition());
        var members = pairs.history(place.id());
        var isPair = rights.isOf(place.id());
        var entries = isPair ? notebook.of(place.id()) : List.<Notebook.Entry>of();
        var people = addressees.of(Stream.concat(
                        members.stream().map(Member::person), entries.stream().map(Notebook.Entry::author))
                .distinct()
                .toList());
        var accepted = acceptances.of(edition.id()).stream()
                .filter(it -> it.place().equals(place.id()))
                .findFirst();
        var toAccept = isPair && accepted.map(Acceptances.Acceptance::version).orElse(0) < edition.noteVersion()
                ? edition.noteVersion()
                : 0;
        var contact = rights.runs(place.cohort())
                ? consents.given(Consents.Purpose.CONTACT_AFTER, people.keySet())
                : Set.<UUID>of();
        return new PlacePage(
                Frame.of(place.name(), edition.title())
                        .under(edition.title(), rights.runsSome() ? edition.path() + "/board" : "/desk")
                        .asPersonal(),
                place,
                perimeters.path(place.territory()),
                maps.of(List.of(place.territory())).get(place.territory()),
                askedRoles.by(me.person()).stream()
                        .anyMatch(it -> place.territory().equals(it.scope().id())),
                edition,
                members.stream()
                        .filter(it -> it.until() == null)
                        .map(it -> seat(it, people, contact))
                        .toList(),
                members.stream()
                        .filter(it -> it.until() != null)
                        .map(it -> seat(it, people, contact))
                        .toList(),
                circles.of(Role.CATALYST, place.id()).invitations(),
                rights.runs(place.cohort()),
                isPair,
                accepted.map(it -> say(
                                "cohort.note.by",
                                it.version(),
                                Words.day(it.acceptedAt()
                                        .atZoneSameInstant(Words.zone())
                                        .toLocalDate())))
                        .orElse(say("cohort.note.none")),
                toAccept,
                entries.stream()
                        .map(it -> entry(it, people, it.id().equals(changing) ? form : null))
                        .toList(),
                (changing == null ? form : PlacePage.NOTEBOOK.empty())
                        .label(PlacePage.WORDS, say("cohort.notebook.new")));
    }

    private static String name(UUID person, Map<UUID, Addressee> people) {
        var known = people.get(person);
        return known == null ? say("cohort.person-gone") : known.name();
    }

    private static Seat seat(Member member, Map<UUID, Addressee> people, Set<UUID> contact) {
        var until = member.until();
        var since = Words.day(member.since().atZoneSameInstant(Words.zone()).toLocalDate());
        return new Seat(
                member.person().toString(),
                name(member.person(), people),
                until == null
                        ? say("cohort.since", since)
                        : say(
                                "cohort.until",
                                since,
                                Words.day(until.atZoneSameInstant(Words.zone()).toLocalDate()),
                                member.reason()),
                contact.contains(member.person()));
    }

    private static Entry entry(Notebook.Entry entry, Map<UUID, Addressee> people, @Nullable Filled typed) {
        return new Entry(
                entry,
                name(entry.author(), people),
                moment(entry.writtenAt().toInstant()),
                Markdown.html(entry.words()),
                typed == null ? PlacePage.NOTEBOOK.empty().with(PlacePage.WORDS, entry.words()) : typed,
                typed != null);
    }
}
