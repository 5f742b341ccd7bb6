package org.maillage.exchange.note;

import static org.maillage.shared.Words.PARIS;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.UUID;
import org.maillage.account.Addressee;
import org.maillage.account.Addressees;
import org.maillage.directory.DirectoryPolicy;
import org.maillage.directory.Reader;
import org.maillage.exchange.note.NoteAddresses.NoteAddress;
import org.maillage.notices.IncomingMail;
import org.maillage.notices.TakesMail;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes a draft of a mail that somebody forwards to their own address; of mails from anywhere else it makes nothing. */
@Component
class TakeMailedNote implements TakesMail {

    private final NoteAddresses addresses;
    private final Addressees addressees;
    private final DirectoryPolicy policy;
    private final ExchangeNotes notes;
    private final FindWhom findWhom;

    TakeMailedNote(
            NoteAddresses addresses,
            Addressees addressees,
            DirectoryPolicy policy,
            ExchangeNotes notes,
            FindWhom findWhom) {
        this.addresses = addresses;
        this.addressees = addressees;
        this.policy = policy;
        this.notes = notes;
        this.findWhom = findWhom;
    }

    @Override
    @Transactional
    public boolean take(IncomingMail mail) {
        var address = addresses.find(mail.word());
        address.ifPresent(it -> addressees
                .of(it.person())
                .filter(person -> person.email().equalsIgnoreCase(mail.from()))
                .ifPresentOrElse(person -> keep(mail, it, person), () -> addresses.refuse(it)));
        return address.isPresent();
    }

    // The first of several teams: a note says for which it is, and its author may write it anew for another.
    private void keep(IncomingMail mail, NoteAddress address, Addressee person) {
        var reader = policy.reader(person.id());
        reader.teams().stream()
                .min(Comparator.comparing(policy::nameOf))
                .ifPresentOrElse(
                        team -> notes.add(note(mail, team, person, reader.ofOne(team))),
                        () -> addresses.refuse(address));
    }

    private ExchangeNote note(IncomingMail mail, UUID team, Addressee person, Reader reader) {
        var sent = mail.sentAt().atZone(PARIS).toLocalDate();
        var said = ReadForwarded.read(mail.subject(), mail.text(), sent);
        var author = person.id().value();
        var name = author + "\0" + mail.id();
        var next = GuessNextAction.in(said.said(), sent)
                .map(it -> new NextAction(it.words(), it.on(), true, author, null, null))
                .orElse(null);
        return new ExchangeNote(
                new ExchangeNoteId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8))),
                team,
                author,
                said.who(),
                false,
                said.who().isEmpty() ? null : findWhom.find(said.who(), reader).orElse(null),
                said.words(),
                said.day(),
                null,
                null,
                next,
                null,
                NoteSource.MAIL,
                true,
                null,
                false,
                0);
    }
}
