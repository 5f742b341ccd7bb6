package org.maillage.directory.sheet;

import static org.maillage.shared.Words.moment;
import static org.maillage.shared.Words.say;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maillage.account.People;
import org.maillage.account.Person;
import org.maillage.account.PersonId;
import org.maillage.account.SignedIn;
import org.maillage.directory.DirectoryPolicy;
import org.maillage.directory.Field;
import org.maillage.directory.Organisation;
import org.maillage.directory.Organisations;
import org.maillage.directory.Part;
import org.maillage.directory.Reader;
import org.maillage.directory.TellValues;
import org.maillage.directory.Values;
import org.maillage.directory.Visibility;
import org.maillage.shared.NotFound;
import org.maillage.shared.OwnData;
import org.maillage.web.Frame;
import org.maillage.web.Here;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** How a sheet was before: what each change replaced, and the way back. */
@Controller
record VersionController(
        Organisations organisations,
        FormerVersions formerVersions,
        TellValues tellValues,
        WriteOrganisation writeOrganisation,
        People people,
        DirectoryPolicy policy) {

    /** What the page shows, the latest change first. */
    record VersionsPage(Frame frame, String path, int version, List<Change> changes) {

        /** A change: when and by whom, and what it replaced. */
        record Change(int version, String when, List<Difference> differences) {}

        record Difference(String field, String before, String after) {}
    }

    @GetMapping("/directory/" + Organisation.ID + "/versions")
    String show(@AuthenticationPrincipal SignedIn me, @PathVariable UUID id, Model model) {
        var reader = policy.reader(me);
        var organisation = kept(id, reader);
        var former = formerVersions.of(id);
        var after = organisation.values();
        var visible = organisation.visible();
        var changes = new java.util.ArrayList<VersionsPage.Change>();
        for (var it : former) {
            var next = after;
            var seen = visible;
            var parts = Arrays.stream(Part.values())
                    .filter(part ->
                            reader.sees(organisation, part) && it.visible().get(part) != seen.get(part))
                    .map(part -> new VersionsPage.Difference(
                            say("directory.version.seen", part.words()),
                            words(it.visible().get(part)),
                            words(seen.get(part))));
            var values = it.values().differences(next).stream()
                    .filter(field -> reader.sees(organisation, field.part()))
                    .filter(field -> organisation.nominative() || !Field.NAMING.contains(field))
                    .map(field ->
                            new VersionsPage.Difference(field.words(), words(field, it.values()), words(field, next)));
            changes.add(new VersionsPage.Change(
                    it.version(),
                    say("directory.version.by", moment(it.at()), name(it)),
                    Stream.concat(values, parts).toList()));
            after = it.values();
            visible = it.visible();
        }
        model.addAttribute(
                "page",
                new VersionsPage(
                        Frame.of(say("directory.versions"), say("directory.versions.lead"))
                                .in(Frame.Section.DIRECTORY)
                                .under(organisation.name(), organisation.path())
                                .asPersonal(),
                        organisation.path(),
                        organisation.version(),
                        changes));
        return "directory/sheet/versions";
    }

    private static String words(@Nullable Visibility visibility) {
        return visibility == null ? say("directory.empty") : visibility.words();
    }

    private String words(Field field, Values values) {
        return values.has(field) ? tellValues.words(field, values.get(field)) : say("directory.empty");
    }

    private String name(FormerVersions.Former former) {
        return former.by() == null
                ? say("directory.source.actor")
                : people.find(new PersonId(former.by()))
                        .map(Person::name)
                        .map(OwnData::shown)
                        .orElse("");
    }

    @PostMapping("/directory/" + Organisation.ID + "/versions/{former}")
    String restore(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable UUID id,
            @PathVariable int former,
            @RequestParam int version,
            RedirectAttributes next) {
        var reader = policy.reader(me);
        var organisation = kept(id, reader);
        if (organisation.version() != version) {
            throw new OptimisticLockingFailureException("The organisation %s has changed.".formatted(id));
        }
        var then = formerVersions.of(id).stream()
                .filter(it -> it.version() == former)
                .findFirst()
                .orElseThrow(() -> new NotFound("version", former));
        var values = then.values();
        var seen = Arrays.stream(Field.values())
                .filter(it -> !reader.sees(organisation, it.part())
                        || (!organisation.nominative() && Field.NAMING.contains(it)))
                .reduce(
                        values,
                        (kept, it) -> kept.with(it, organisation.values().get(it)),
                        (one, other) -> other);
        var visible = new EnumMap<Part, Visibility>(organisation.visible());
        then.visible()
                .forEach((part, by) ->
                        visible.computeIfPresent(part, (of, was) -> reader.sees(organisation, of) ? by : was));
        writeOrganisation.restore(organisation, seen, visible, me);
        next.addFlashAttribute(Here.FLASH, say("directory.version.restored"));
        return "redirect:" + organisation.path();
    }

    private Organisation kept(UUID id, Reader reader) {
        var organisation = organisations.find(id).orElseThrow(() -> new NotFound("organisation", id));
        policy.mustSee(reader, organisation);
        policy.mustKeep(reader, organisation.owner());
        return organisation;
    }
}
