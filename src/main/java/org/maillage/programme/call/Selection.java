package org.maillage.programme.call;

import static org.maillage.shared.Words.say;

import java.time.Clock;
import java.time.Year;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.maillage.account.Circle;
import org.maillage.account.Circles;
import org.maillage.account.Role;
import org.maillage.pathway.Status;
import org.maillage.programme.EditionThemes;
import org.maillage.programme.LiveEdition;
import org.maillage.programme.Rights;
import org.maillage.programme.call.Diversity.Trait;
import org.maillage.programme.call.Profile.Dimension;
import org.maillage.programme.call.SelectionPage.ApplicationRow;
import org.maillage.programme.call.SelectionPage.Spread;
import org.maillage.programme.call.SelectionPage.SwapRow;
import org.maillage.programme.call.WrittenReviews.Review;
import org.maillage.shared.RecordRows;
import org.maillage.web.Answer;
import org.maillage.web.Filled;
import org.maillage.web.FormField;
import org.maillage.web.Frame;
import org.maillage.web.Mistakes;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/** Puts together what the selection of an edition shows. */
@Component
record Selection(
        Applications applications,
        ChosenApplications chosenApplications,
        WrittenReviews reviews,
        ApplicationNeeds needs,
        EditionThemes themes,
        JdbcClient database,
        Circles circles,
        Calls calls,
        Clock clock) {

    static final FormField<String> EMAIL = FormField.email("email").must();

    static Filled invitation() {
        return Filled.empty("call.reviewers", List.of(EMAIL));
    }

    static Filled invitation(MultiValueMap<String, String> sent) {
        return Filled.sent("call.reviewers", List.of(EMAIL), sent);
    }

    /**
     * The page as it is kept.
     *
     * @param incoming the id of the application whose swaps are asked for; empty for none
     */
    Answer show(LiveEdition edition, Rights rights, String incoming, Filled invitation) {
        return show(edition, rights, incoming, invitation, new Mistakes(), null);
    }

    /** The page with the set that the lead has sent and that was not kept. */
    Answer refuse(LiveEdition edition, Rights rights, Collection<UUID> sent, Mistakes mistakes) {
        return show(edition, rights, "", invitation(), mistakes, sent);
    }

    private Answer show(
            LiveEdition edition,
            Rights rights,
            String incoming,
            Filled invitation,
            Mistakes mistakes,
            @Nullable Collection<UUID> sent) {
        var submitted = applications.submitted(edition.id());
        mistakes.now(submitted.stream()
                .filter(Application::chosen)
                .map(Application::territory)
                .toList());
        var chosen = submitted.stream().filter(it -> isInSet(it, sent)).toList();
        var profiles = profiles(edition.id(), submitted);
        var said = reviews.ofEdition(edition.id()).stream().collect(Collectors.groupingBy(Review::application));
        var set = new Diversity(chosen.stream().map(it -> of(profiles, it)).toList());
        var wants = wants(edition, submitted);
        var asked = submitted.stream()
                .filter(it -> it.id().toString().equals(incoming) && !chosen.contains(it))
                .findFirst();
        var page = new SelectionPage(
                Frame.of(say("call.selection"), edition.title())
                        .under(edition.title(), edition.path() + (rights.leads() ? "/board" : ""))
                        .asPersonal(),
                edition,
                say("call.selection.count", set.chosen().size(), edition.placesMin(), edition.placesMax()),
                rights.leads()
                        ? chosenApplications.lost(edition.id()).stream()
                                .map(it -> say("call.lost." + it.why(), it.territory()))
                                .toList()
                        : List.of(),
                say("call.selection.drafts", applications.drafts(edition.id())),
                submitted.stream()
                        .map(it -> row(
                                it,
                                of(profiles, it),
                                set,
                                chosen.contains(it),
                                said.getOrDefault(it.id(), List.of()),
                                wants.getOrDefault(it.id(), "")))
                        .toList(),
                Dimension.all().stream()
                        .filter(it -> isKnown(it, profiles))
                        .map(it -> spread(it, set, profiles))
                        .toList(),
                asked.map(Application::territory).orElse(""),
                asked.map(in -> swaps(set, of(profiles, in))).orElse(List.of()),
                rights.leads(),
                isStillAwaited(edition),
                rights.leads() ? circles.of(Role.REVIEWER, edition.id()) : Circle.EMPTY,
                ChosenApplications.version(submitted),
                mistakes,
                invitation);
        return Answer.refuse("programme/call/selection", page, mistakes.none() ? invitation.mistakes() : mistakes);
    }

    /** Whether applications may still come in: before the call, while it runs, and when it is opened again. */
    private boolean isStillAwaited(LiveEdition edition) {
        return edition.status().compareTo(Status.SELECTION) < 0
                || calls.find(edition.id())
                        .filter(it -> it.isOpen(edition, clock.instant()))
                        .isPresent();
    }

    private static boolean isInSet(Application application, @Nullable Collection<UUID> sent) {
        if (application.decision() != null) {
            return application.decision().equals("accepted");
        }
        return sent == null ? application.chosen() : sent.contains(application.id());
    }

    private Map<UUID, Profile> profiles(UUID edition, List<Application> submitted) {
        var year = Year.now(clock).getValue();
        var measured = database.sql("""
                select application, region, density_class, people
                from programme.application_profile
                where application in (select id from programme.application where edition = :edition)
                """).param("edition", edition).query(RecordRows.of(Measured.class)).list().stream()
                .collect(Collectors.toMap(Measured::application, it -> it));
        return submitted.stream().collect(Collectors.toMap(Application::id, it -> {
            var found = measured.getOrDefault(it.id(), new Measured(it.id(), "", "unknown", 0));
            return Profile.of(it, found.region(), found.densityClass(), found.people(), year);
        }));
    }

    private record Measured(UUID application, String region, String densityClass, long people) {}

    private static Profile of(Map<UUID, Profile> profiles, Application application) {
        return Objects.requireNonNull(profiles.get(application.id()));
    }

    private static ApplicationRow row(
            Application application, Profile profile, Diversity set, boolean chosen, List<Review> said, String wants) {
        return new ApplicationRow(
                application.id().toString(),
                application.territory(),
                application.structure(),
                Dimension.all().stream()
                        .filter(it -> !profile.trait(it).equals("unknown"))
                        .map(it -> it.words(profile.trait(it)))
                        .toList(),
                said.isEmpty()
                        ? say("call.reviews.none")
                        : say(
                                "call.reviews.count",
                                said.stream().filter(it -> !it.conflict()).count(),
                                said.stream().filter(Review::conflict).count()),
                chosen,
                application.decision() == null ? "" : say("call.decision." + application.decision()),
                application.decision() != null,
                application.letterSentAt() != null,
                chosen ? "" : words(set.with(profile).gained()),
                wants);
    }

    /** What each wants to learn about, in words; those who say nothing are not in it. */
    private Map<UUID, String> wants(LiveEdition edition, List<Application> submitted) {
        var fields = themes.needs(edition);
        return needs.of(submitted.stream().map(Application::id).toList()).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, it -> fields.briefly(it.getValue())));
    }

    private static String words(List<Trait> traits) {
        return traits.stream()
                .filter(it -> !it.trait().equals("unknown"))
                .map(Trait::words)
                .collect(Collectors.joining(", "));
    }

    /** A dimension of which nothing is known tells nothing: densities want areas, which an operator imports. */
    private static boolean isKnown(Dimension dimension, Map<UUID, Profile> all) {
        return all.values().stream().anyMatch(it -> !it.trait(dimension).equals("unknown"));
    }

    private static Spread spread(Dimension dimension, Diversity set, Map<UUID, Profile> all) {
        var counts = set.counts(dimension);
        return new Spread(
                dimension.words(),
                counts.entrySet().stream()
                        .map(it -> say("call.spread", dimension.words(it.getKey()), it.getValue()))
                        .toList(),
                all.values().stream()
                        .map(it -> it.trait(dimension))
                        .distinct()
                        .filter(it -> !counts.containsKey(it))
                        .map(dimension::words)
                        .sorted()
                        .toList());
    }

    private static List<SwapRow> swaps(Diversity set, Profile in) {
        return set.chosen().stream()
                .map(out -> {
                    var swap = set.swap(out, in);
                    return new SwapRow(
                            out.territory(),
                            swap.gained().stream().map(Trait::words).toList(),
                            swap.lost().stream().map(Trait::words).toList());
                })
                .toList();
    }
}
