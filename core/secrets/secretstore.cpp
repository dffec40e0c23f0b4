// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secrets/secretstore.h"

#include "core/base/text.h"

namespace larder {

Error SecretStore::noKeychain()
{
    return {
        ErrorKind::Refused,
        Text::tr(
            "This desktop has no keychain that answers, so the secret was not kept. Start one, such as GNOME Keyring "
            "or KWallet, or let Larder remember it until it ends.")};
}

} // namespace larder
