package org.maillage.directory.sheet;

import static org.maillage.shared.Words.moment;
import static org.maillage.shared.Words.say;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maillage.account.People;
import org.maillage.account.Person;
import org.maillage.account.PersonId;
import org.maillage.account.SignedIn;
import org.maillage.directory.Difference;
import org.maillage.directory.Field;
import org.maillage.directory.FormatValues;
import org.maillage.directory.Keeps;
import org.maillage.directory.Organisation;
import org.maillage.directory.Part;
import org.maillage.directory.Reader;
import org.maillage.directory.Visibility;
import org.maillage.directory.sheet.FormerVersions.Former;
import org.maillage.shared.OwnData;
import org.maillage.shared.Saying;
import org.maillage.web.Answer;
import org.maillage.web.Anybody;
import org.maillage.web.Frame;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** How a sheet was before: what each change replaced, and the way back. */
@Controller
record VersionController(
        FormerVersions formerVersions, FormatValues formatValues, WriteOrganisation writeOrganisation, People people) {

    private static final String VERSIONS = "/directory/" + Organisation.ID + "/versions";

    /** What the page shows, the latest change first. */
    record VersionsPage(Frame frame, Organisation organisation, List<Change> changes) {

        /** A change: when and by whom, and what it replaced. */
        record Change(int version, String when, List<Difference> differences) {}
    }

    @GetMapping(VERSIONS)
    Answer show(@Keeps Organisation organisation, @Anybody Reader reader) {
        var changes = new ArrayList<VersionsPage.Change>();
        var after = organisation;
        for (var it : formerVersions.of(organisation.id())) {
            changes.add(new VersionsPage.Change(
                    it.version(),
                    say("sheet.version.by", moment(it.at()), name(it)),
                    differences(it, after, organisation, reader)));
            after = after.with(it.values(), after.provenance()).visibleTo(it.visible());
        }
        var frame = Frame.of(say("sheet.versions"), say("sheet.versions.lead"))
                .in(Frame.Section.DIRECTORY)
                .under(organisation.name(), organisation.path())
                .asPersonal();
        return Answer.show("directory/sheet/versions", new VersionsPage(frame, organisation, changes));
    }

    private List<Difference> differences(Former before, Organisation after, Organisation now, Reader reader) {
        var values = before.values().differences(after.values()).stream()
                .filter(it -> saw(reader, now, before.visible().get(it.part()))
                        && saw(reader, now, after.visibility(it.part()))
                        && reader.sees(now, it.part()))
                .filter(it -> now.nominative() || !Field.NAMING.contains(it))
                .map(it -> formatValues.difference(
                        it, before.values().get(it), after.values().get(it)));
        var parts = Arrays.stream(Part.values())
                .filter(it -> reader.sees(now, it)
                        && before.visible().get(it) != after.visible().get(it))
                .map(it -> new Difference(
                        say(Saying.of("sheet.version.seen", it.words())),
                        words(before.visible().get(it)),
                        words(after.visible().get(it))));
        return Stream.concat(values, parts).toList();
    }

    // What was kept for fewer people then is not shown to more of them since.
    private static boolean saw(Reader reader, Organisation now, @Nullable Visibility then) {
        return then == null || reader.sees(then, now.owner(), now.keeper());
    }

    private static String words(@Nullable Visibility visibility) {
        return visibility == null ? say("directory.empty") : say(visibility.words());
    }

    private String name(Former former) {
        return former.by() == null
                ? say("sheet.source.actor")
                : people.find(new PersonId(former.by()))
                        .map(Person::name)
                        .map(OwnData::shown)
                        .orElse("");
    }

    @PostMapping(VERSIONS + "/{former}")
    Answer restore(
            @Keeps Organisation organisation,
            @Anybody Reader reader,
            @AuthenticationPrincipal SignedIn me,
            @PathVariable int former,
            @RequestParam int version) {
        if (organisation.version() != version) {
            throw new OptimisticLockingFailureException(
                    "The organisation %s has changed.".formatted(organisation.id()));
        }
        writeOrganisation.restore(organisation, formerVersions.get(organisation.id(), former), me, reader);
        return Answer.done(organisation.path(), "sheet.version.restored");
    }
}
