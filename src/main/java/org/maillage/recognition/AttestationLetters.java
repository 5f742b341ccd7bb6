package org.maillage.recognition;

import java.util.List;
import org.maillage.account.Addressee;
import org.maillage.notices.Letter;
import org.maillage.notices.Letter.Ours;
import org.maillage.notices.PostMail;
import org.maillage.shared.Settings;
import org.springframework.stereotype.Component;

/** Tells people that something is attested of them, or is not any more. */
@Component
record AttestationLetters(PostMail post, Settings settings) {

    void tellSigned(Addressee holder, Attestation attestation) {
        post.postMail(Letter.of(
                        holder.language(),
                        "recognition.mail.signed",
                        List.of(attestation.editionTitle()),
                        holder.name(),
                        attestation.editionTitle(),
                        attestation.organiser(),
                        new Ours(settings.address("/attestations")),
                        new Ours(attestation.number().words()))
                .to(holder.email(), "attestation " + attestation.id()));
    }

    void tellWithdrawn(Addressee holder, Attestation attestation) {
        post.postMail(Letter.of(
                        holder.language(),
                        "recognition.mail.withdrawn",
                        List.of(attestation.editionTitle()),
                        holder.name(),
                        attestation.editionTitle(),
                        attestation.organiser(),
                        new Ours(attestation.number().words()))
                .to(holder.email(), "attestation-withdrawn " + attestation.id()));
    }
}
