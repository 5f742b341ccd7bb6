package org.maillage.exchange;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.maillage.directory.Organisations;
import org.maillage.directory.Part;
import org.maillage.directory.Reader;
import org.springframework.stereotype.Component;

/** What organisations of the directory are called, for those who see them. */
@Component
public record NameActors(Organisations organisations) {

    /** One whose sheet the reader does not see, or that is there no more. */
    public static final Named UNSEEN = new Named("", "");

    /**
     * An organisation.
     *
     * @param name empty for one that the reader does not see
     * @param path of its sheet; empty for one that was put away
     */
    public record Named(String name, String path) {}

    /** Those of these that the reader sees, by their ids; one that was merged stays, under its old name. */
    public Map<UUID, Named> of(Collection<UUID> ids, Reader reader) {
        var names = new HashMap<UUID, Named>();
        if (!ids.isEmpty()) {
            organisations.evenGone(ids).stream()
                    .filter(it -> reader.sees(it, Part.RECORD))
                    .forEach(it -> names.put(
                            it.id(), new Named(it.name(), it.isGone() && it.mergedInto() == null ? "" : it.path())));
        }
        return names;
    }
}
