package org.maillage.directory.contact;

import org.maillage.account.SignedIn;
import org.maillage.directory.DirectoryPolicy;
import org.maillage.directory.Keeps;
import org.maillage.directory.Organisation;
import org.maillage.directory.Organisations;
import org.maillage.directory.Reads;
import org.maillage.web.Doors;
import org.maillage.web.Keys;
import org.springframework.stereotype.Component;

/** The doors of people met, and of the organisations where they are met, which addresses name by {@code id}. */
@Component
record ContactDoors(Contacts contacts, Organisations organisations, DirectoryPolicy policy) implements Doors {

    @Reads
    Contact read(Keys keys, SignedIn me) {
        return contacts.get(keys.id("id"), policy.reader(me));
    }

    @Keeps
    Contact kept(Keys keys, SignedIn me) {
        var reader = policy.reader(me);
        var contact = contacts.get(keys.id("id"), reader);
        // How to reach somebody who is another's to keep is not in the form, and must not be wiped out by it.
        DirectoryPolicy.must(reader.keeps(contact.owner()) && contact.isReachedBy(reader));
        return contact;
    }

    @Meets
    Organisation met(Keys keys, SignedIn me) {
        var reader = policy.reader(me);
        var organisation = organisations.get(keys.id("id"));
        DirectoryPolicy.mustSee(reader, organisation);
        DirectoryPolicy.must(organisation.owner() != null && reader.keeps(organisation.owner()));
        return organisation;
    }
}
