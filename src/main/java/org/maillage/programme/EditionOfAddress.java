package org.maillage.programme;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** In which edition something is that an address names: the edition itself, or what is {@linkplain WithinEdition in it}. */
@Component
public record EditionOfAddress(LiveEditions editions, List<WithinEdition> within) {

    private static final Pattern UUID_FORM = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    /**
     * The edition of an address.
     *
     * @param folder as {@code sessions}
     * @param name what stands behind it: an id, of an edition its slug
     */
    public Optional<UUID> find(String folder, String name) {
        if (folder.equals("editions")) {
            return editions.find(name).map(LiveEdition::id);
        }
        return UUID_FORM.matcher(name).matches()
                ? within.stream()
                        .filter(it -> it.folder().equals(folder))
                        .findFirst()
                        .flatMap(it -> it.editionOf(UUID.fromString(name)))
                : Optional.empty();
    }
}
