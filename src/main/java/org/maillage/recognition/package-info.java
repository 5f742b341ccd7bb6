/** What people have done, attested by those who organise it: hours attended, signed and open to anybody's check. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"shared", "web", "notices", "print", "account", "pathway", "programme"})
@org.maillage.shared.Owns("recognition.attestation")
@org.jspecify.annotations.NullMarked
package org.maillage.recognition;
