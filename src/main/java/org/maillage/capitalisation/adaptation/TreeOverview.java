package org.maillage.capitalisation.adaptation;

import static org.maillage.shared.Words.say;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.maillage.capitalisation.ExperienceSheet;
import org.maillage.capitalisation.ExperienceSheets;
import org.maillage.capitalisation.SheetVersion;
import org.maillage.capitalisation.adaptation.TreePage.Branch;
import org.maillage.shared.Folded;
import org.maillage.shared.Words;
import org.maillage.web.Answer;
import org.maillage.web.Frame;
import org.springframework.stereotype.Component;

/** Draws the tree of a sheet: what everybody reads of whatever was made of it. */
@Component
record TreeOverview(Adaptations adaptations, ExperienceSheets sheets) {

    Answer show(SheetVersion sheet) {
        var rootId = adaptations.root(sheet.sheet());
        var root = sheets.get(rootId);
        var all = adaptations.under(rootId);
        var read = all.stream().filter(Adaptation::read).toList();
        var byParent = all.stream().collect(Collectors.groupingBy(Adaptation::parent));
        var territories = Stream.concat(
                        Stream.of(root.territoryName()), read.stream().map(Adaptation::territoryName))
                .filter(it -> !it.isEmpty())
                .map(Folded::of)
                .distinct()
                .count();
        return Answer.show(
                "capitalisation/adaptation/tree",
                new TreePage(
                        Frame.of(say("adaptation.tree"), sheet.content().title())
                                .in(Frame.Section.LESSONS)
                                .under(say("capitalisation.sheets"), "/experience-sheets")
                                .under(sheet.content().title(), sheet.path()),
                        root(root, byParent, sheet.sheet().value()),
                        say("adaptation.tree.counted", read.size(), territories),
                        (int) all.stream().filter(it -> !it.read()).count()));
    }

    private static Branch root(ExperienceSheet root, Map<UUID, List<Adaptation>> byParent, UUID here) {
        return new Branch(
                root.isPublished() ? root.title() : say("adaptation.tree.gone"),
                root.isPublished() ? root.path() : "",
                root.isPublished() ? root.territoryName() : "",
                "",
                "",
                root.id().equals(here),
                branches(root.id(), byParent, here));
    }

    /** What was made of a sheet; of one that nobody reads, what was made of it in its turn. */
    private static List<Branch> branches(UUID parent, Map<UUID, List<Adaptation>> byParent, UUID here) {
        return byParent.getOrDefault(parent, List.of()).stream()
                .flatMap(it -> it.read()
                        ? Stream.of(branch(it, byParent, here))
                        : branches(it.sheet(), byParent, here).stream())
                .toList();
    }

    private static Branch branch(Adaptation it, Map<UUID, List<Adaptation>> byParent, UUID here) {
        var outcome = it.outcome();
        return new Branch(
                it.title(),
                it.path(),
                it.territoryName(),
                Words.day(it.begunAt().atZoneSameInstant(Words.PARIS).toLocalDate()),
                outcome == null ? "" : say(outcome.words()),
                it.sheet().equals(here),
                branches(it.sheet(), byParent, here));
    }
}
