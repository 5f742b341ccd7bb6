package org.maillage.directory.entries;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.maillage.directory.ActorsImported;
import org.maillage.directory.KnownActors;
import org.maillage.directory.KnownActors.Actor;
import org.maillage.directory.OrganisationChanged;
import org.maillage.directory.OrganisationsChanged;
import org.maillage.directory.Vocabularies;
import org.maillage.findable.EntriesAdded;
import org.maillage.findable.EntriesChanged;
import org.maillage.findable.SearchEntries;
import org.maillage.findable.SearchEntry;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Lets the actors be found, and says in the transaction of each change which are others by now. */
@Component
record ActorEntries(KnownActors actors, Vocabularies vocabularies) implements SearchEntries {

    @Override
    public String name() {
        return KnownActors.ENTRIES;
    }

    @Override
    public Map<String, String> kinds() {
        return Map.of(
                KnownActors.ORGANISATION, "directory.kind.organisation",
                KnownActors.THIRD_PLACE, "directory.kind.third-place");
    }

    @Override
    public void forEach(Consumer<List<SearchEntry>> taking) {
        actors.forEach(some -> taking.accept(entries(some)));
    }

    @Override
    public List<SearchEntry> of(Collection<String> ids) {
        return entries(actors.of(ids.stream().map(UUID::fromString).toList()));
    }

    @Override
    public void ofBatch(String batch, Consumer<List<SearchEntry>> taking) {
        actors.ofImport(UUID.fromString(batch), some -> taking.accept(entries(some)));
    }

    /** Sheets that only they saw go to their team in a moment. */
    @Override
    public String changedByErasure() {
        return "select id from directory.organisation where keeper = :person";
    }

    private List<SearchEntry> entries(List<Actor> some) {
        var describe = new DescribeActor(vocabularies.profilesByKey(), vocabularies.themesByKey());
        return some.stream().map(describe::entry).toList();
    }

    @EventListener
    EntriesChanged on(OrganisationChanged changed) {
        return changed(List.of(changed.organisation()));
    }

    @EventListener
    EntriesChanged on(OrganisationsChanged changed) {
        return changed(changed.organisations());
    }

    @EventListener
    EntriesAdded on(ActorsImported imported) {
        return new EntriesAdded(name(), imported.ofImport().toString());
    }

    private EntriesChanged changed(List<UUID> organisations) {
        return new EntriesChanged(
                name(), organisations.stream().map(UUID::toString).toList());
    }
}
