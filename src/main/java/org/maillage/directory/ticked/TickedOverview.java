package org.maillage.directory.ticked;

import static org.maillage.shared.Words.day;
import static org.maillage.shared.Words.say;
import static org.maillage.shared.Words.zone;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maillage.account.Addressee;
import org.maillage.account.Addressees;
import org.maillage.directory.Field;
import org.maillage.directory.Reader;
import org.maillage.directory.SheetFiltersOverview;
import org.maillage.directory.Team;
import org.maillage.directory.Vocabularies;
import org.maillage.directory.ticked.TickedPage.Left;
import org.maillage.directory.ticked.TickedSheets.Named;
import org.maillage.directory.ticked.TickedSheets.Outcome;
import org.maillage.web.Choice;
import org.maillage.web.Frame;
import org.maillage.web.SetVersion;
import org.springframework.stereotype.Component;

/** Puts together what is to change of ticked sheets, and what has changed. */
@Component
record TickedOverview(
        TickedSheets sheets,
        TickedChanges changes,
        Vocabularies vocabularies,
        SheetFiltersOverview filters,
        Addressees addressees,
        Clock clock) {

    private static final int MOST = 20;

    TickedForm offered(TickedForm form, Ticked ticked) {
        return form.offer(
                vocabularies.choices(Field.PROFILE),
                vocabularies.choices(Field.THEMES),
                filters.members(ticked.territory()));
    }

    /** Changes with what would be applied. */
    static int seen(TickedChange change, Map<Outcome, Long> outcomes) {
        return SetVersion.of(List.of(change, outcomes.getOrDefault(Outcome.WAITS, 0L)));
    }

    int seen(Ticked ticked) {
        return changes.find(ticked.id())
                .map(it -> seen(it, sheets.outcomes(ticked.id())))
                .orElse(0);
    }

    TickedPage page(Ticked ticked, Reader reader, @Nullable TickedForm refused) {
        var change = changes.find(ticked.id()).orElse(null);
        var outcomes = sheets.outcomes(ticked.id());
        var applied = change != null && change.isApplied();
        var form = applied ? null : offered(refused == null ? TickedForm.of(change) : refused, ticked);
        var waits = outcomes.getOrDefault(Outcome.WAITS, 0L);
        var planned = refused == null ? change : null;
        return new TickedPage(
                Frame.of(say("ticked.title"), say("ticked.tick.lead"))
                        .in(Frame.Section.DIRECTORY)
                        .under(say("ticked.tick"), Team.path(ticked.territory()) + "/sheets")
                        .asPersonal(),
                ticked.id().toString(),
                ticked.path(),
                Team.path(ticked.territory()) + "/sheets",
                say("ticked.counted", sheets.count(ticked.id())),
                form == null ? null : form.filled(),
                planned == null ? List.of() : told(planned, outcomes),
                planned == null
                        ? List.of()
                        : sheets
                                .named(
                                        ticked.id(),
                                        List.of(Outcome.WAITS, Outcome.CHANGED, Outcome.UNDONE),
                                        reader,
                                        MOST)
                                .stream()
                                .map(it -> new Choice("/directory/" + it.id(), name(it)))
                                .toList(),
                planned == null
                        ? List.of()
                        : sheets
                                .named(
                                        ticked.id(),
                                        List.of(Outcome.UNSEEN, Outcome.MEANWHILE, Outcome.STAYS),
                                        reader,
                                        MOST)
                                .stream()
                                .map(it -> new Left(
                                        "/directory/" + it.id(), name(it), say("ticked.why." + key(it.outcome()))))
                                .toList(),
                planned == null ? 0 : seen(planned, outcomes),
                planned != null && !applied && waits > 0,
                undo(planned, outcomes));
    }

    private String undo(@Nullable TickedChange change, Map<Outcome, Long> outcomes) {
        var until = change == null || change.isUndone() ? null : change.undoableUntil();
        return until == null || !until.isAfter(clock.instant()) || !outcomes.containsKey(Outcome.CHANGED)
                ? ""
                : say("ticked.undo.until", day(until.atZone(zone()).toLocalDate()));
    }

    private List<String> told(TickedChange change, Map<Outcome, Long> outcomes) {
        var told = new ArrayList<String>();
        var what = what(change);
        if (change.isUndone()) {
            told.add(say("ticked.told.undone", outcomes.getOrDefault(Outcome.UNDONE, 0L), what));
        } else if (change.isApplied()) {
            told.add(say("ticked.told.changed", outcomes.getOrDefault(Outcome.CHANGED, 0L), what));
        } else {
            told.add(say("ticked.told.waits", outcomes.getOrDefault(Outcome.WAITS, 0L), what));
        }
        Stream.of(Outcome.SAME, Outcome.UNSEEN, Outcome.MEANWHILE, Outcome.STAYS)
                .filter(outcomes::containsKey)
                .forEach(it -> told.add(say("ticked.told." + key(it), outcomes.getOrDefault(it, 0L))));
        if (!change.isApplied() && change.visibility() != null) {
            told.add(say("ticked.told.seen." + change.visibility().column()));
        }
        return told;
    }

    private String what(TickedChange change) {
        return Stream.of(
                        part("profile", change.profile(), it -> vocabularies.words(Field.PROFILE, it)),
                        part("theme-added", change.themeAdded(), it -> vocabularies.words(Field.THEMES, it)),
                        part("theme-away", change.themeAway(), it -> vocabularies.words(Field.THEMES, it)),
                        part("visibility", change.visibility(), it -> say(it.words())),
                        part("keeper", change.keeper(), this::person))
                .filter(it -> !it.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static <T> String part(String key, @Nullable T value, Function<T, String> words) {
        return value == null ? "" : say("ticked.what." + key, words.apply(value));
    }

    private String person(UUID id) {
        return addressees.of(id).map(Addressee::name).orElse("");
    }

    private static String name(Named it) {
        return it.name().isEmpty() ? say("directory.not-named") : it.name();
    }

    private static String key(Outcome it) {
        return it.name().toLowerCase(Locale.ROOT);
    }
}
